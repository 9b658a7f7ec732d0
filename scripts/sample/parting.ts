/** A client with whom we part, decided and begun: what is open is the next thing to plan. In the notation as in `stories.ts`. */
export const parting: Readonly<Record<string, readonly string[]>> = {
  'gouden-oven': [
    '-60 review gouden-oven r1 opened "The bag shall say butter, and there is none in it" due {-8} by eva',
    '-59 checked gouden-oven r1 own-fault no "It is not about our work; dates and colours were right" by eva',
    '-57 checked gouden-oven r1 conversation yes "Sanne understands us and keeps the words all the same" by eva',
    '-57 checked gouden-oven r1 care no "Asked; nothing, said Sanne" by eva',
    '-56 checked gouden-oven r1 same-treatment yes "We said no to the same words for another bakery" by eva',
    '-56 ground gouden-oven r1 ethics strong "The bag says butter, the recipe says margarine; asked for twice, once in writing" by eva',
    '-12 checked gouden-oven r1 cause yes "A new recipe since the summer; the label stayed" by eva',
    '-9 decision gouden-oven r1 part "We do not print what is not so" rejected repair why "We offered other words twice, and they were declined" by eva',
    '-8 approval gouden-oven r1 given "I read all of it and would do the same" by armen',
    '-7 reaction gouden-oven r1 anger "One calm answer on the next day, no reasons again" member eva by eva',
    '-7 reaction gouden-oven r1 withheld-payment "One letter about the sum, on another day; the files go out all the same" member eva by eva',
    '-7 reaction gouden-oven r1 plea "Thank them, stay with it, help with the change" member eva by eva',
    '-3 parting gouden-oven parting-1 begun review r1 profile agency reasons neutral return by-review by eva',
  ],
}
