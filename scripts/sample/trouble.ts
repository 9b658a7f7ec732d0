/** What a month of rounds took beyond what was ordered, in minutes of Eva, Sunita and Hafiz; the latest first. */
const ROUNDS = [
  [430, 890, 1210],
  [380, 940, 1270],
  [450, 860, 1180],
  [400, 910, 1240],
  [420, 930, 1150],
  [460, 850, 1260],
  [390, 900, 1200],
  [440, 960, 1230],
  [410, 870, 1190],
  [430, 920, 1250],
  [370, 880, 1220],
  [450, 910, 1170],
  [420, 940, 1240],
] as const

/** A client who brings much and takes more: each four weeks calls, rounds and samples that nobody is billed for. */
function roundsOf(client: string): string[] {
  return ROUNDS.flatMap(([calls, designs, samples], i) => {
    const ago = 15 + 28 * i
    return [
      `-${ago} time ${client} ${calls}min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva`,
      `-${ago} time ${client} ${designs}min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita`,
      `-${ago + 1} time ${client} ${samples}min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz`,
    ]
  })
}

/**
 * What went wrong and what was done about it, in the notation as in `stories.ts`: cases, remedies, apologies, half-way
 * offers, requests beyond what was agreed, conduct, a client who goes through something hard, and a review.
 */
export const trouble: Readonly<Record<string, readonly string[]>> = {
  kraeuterhof: [
    '-45 case kraeuterhof green complaint "The calendula labels came out in the wrong green." severity 3 asks "The same green as last year, before the market" loss work via email matter colour for season owner armen language en person jutta at {-45}T08:10:00Z by armen',
    '-45 handled kraeuterhof green acknowledged "I have the sheet in front of me and I see it too. You hear from me tomorrow." at {-45}T09:40:00Z by armen',
    '-44 finding kraeuterhof green us valid cause quality "The new batch of ink was not held against the sheet" improvement colour-check by armen',
    '-44 apology kraeuterhof green "I let the new ink through without holding it against your sheet. That was mine." by armen',
    '-44 remedy kraeuterhof green again offered as redo "All calendula labels again, with the old ink" 340min owner hafiz due {-38} by armen',
    '-44 handled kraeuterhof green answered "New labels by the end of next week, at no cost to you." at {-44}T13:05:00Z by armen',
    '-43 remedy kraeuterhof green again accepted "Fine, as long as they are here for the market" by armen',
    '-38 time kraeuterhof 340min member hafiz "Calendula again" rate 70.00 EUR cost 36.00 EUR unbilled as rework by hafiz',
    '-38 remedy kraeuterhof green again delivered by hafiz',
    '-37 handled kraeuterhof green told "They left this morning." by armen',
    '-36 handled kraeuterhof green agreed "That is our green. Thank you for not arguing." mood softened by armen',
    '-36 handled kraeuterhof green closed by armen',
    '-11 case kraeuterhof sheets complaint "The sheets were to be here last week." severity 3 asks "A day that holds" loss time via call matter late for season owner armen language en person jutta by armen',
    '-11 handled kraeuterhof sheets acknowledged "You are right. I find out where they are." by armen',
  ],
  seeblick: [
    '-62 case seeblick die complaint "Nobody told us that the stickers need a new die. We would have ordered earlier." severity 2 asks "Tell us such things when we order" loss attention via email matter notice owner hafiz language en at {-62}T10:00:00Z by hafiz',
    '-62 handled seeblick die acknowledged at {-62}T12:30:00Z by hafiz',
    '-61 finding seeblick die us valid cause communication "The quote did not say it" improvement die-in-quote by eva',
    '-61 apology seeblick die "I knew about the die and did not say so when you ordered." by hafiz',
    '-61 remedy seeblick die call offered as attention "A call before every order with a new shape" due {-55} owner hafiz by hafiz',
    '-61 handled seeblick die answered "The quote now names the die, and I call you before each new shape." by hafiz',
    '-60 remedy seeblick die call accepted by hafiz',
    '-56 remedy seeblick die call delivered by hafiz',
    '-56 handled seeblick die told by hafiz',
    '-55 handled seeblick die closed by hafiz',
    '-62 friction seeblick quote "The die was not in the quote" improvement die-in-quote by hafiz',
  ],
  rempah: [
    '-140 friction rempah payment "The bank asks for a number that is not on the invoice" improvement bank-number by hafiz',
  ],
  calder: [
    '-210 need calder "Just a small label, nothing fancy" by hafiz',
    '-200 change calder c1 in "Nudge the logo up" delivery small-label 15min by hafiz',
    '-170 change calder c2 out "Draw the candle by hand instead" delivery small-label 260min order none by hafiz',
    '-150 change calder c3 out "Three more sizes of the same" delivery small-label 190min order none by hafiz',
    '-120 change calder c4 out "Everything in gold after all" delivery small-label 140min order offered by hafiz',
    '-118 change calder c4 out "Everything in gold after all" delivery small-label 140min order declined by hafiz',
    '-75 change calder c5 out "Could you also write the texts?" delivery winter-box 180min order none by hafiz',
    '-40 change calder c6 out "One more round, the tone is not ours" delivery winter-box 120min order none by hafiz',
    '-36 halfway calder rounds made gives "The texts of the winter box stay as they are, at our cost" asks "From now on two rounds, each further one at the hourly rate" due {-25} by eva',
    '-30 halfway calder rounds accepted "Fair enough. We did not notice how much it was." by eva',
    '-30 energy calder level 2 by hafiz',
    '-24 energy calder level 3 by eva',
    '-12 energy calder level 3 by hafiz',
    '-90 potential calder some "A second shop next year, so they say" share 70 by eva',
  ],
  brackenbury: [
    '-160 case brackenbury edge complaint "The cut is a hair off on two of the bottles. Embarrassing." severity 1 asks "Cut them again" loss work via email matter cut delivery spring owner hafiz language en person joss by hafiz',
    '-160 handled brackenbury edge acknowledged by hafiz',
    '-159 finding brackenbury edge unknown partly cause quality "Two of four hundred, half a millimetre" by eva',
    '-159 apology brackenbury edge "Two labels left us half a millimetre off." by hafiz',
    '-159 remedy brackenbury edge cut offered as redo "Fifty labels again" 60min owner hafiz due {-154} by hafiz',
    '-158 remedy brackenbury edge cut accepted by hafiz',
    '-154 remedy brackenbury edge cut delivered by hafiz',
    '-153 handled brackenbury edge told by hafiz',
    '-152 handled brackenbury edge closed by hafiz',
    '-101 case brackenbury edge-again complaint "Again the cut. Are you blind over there?" severity 1 asks "A discount" loss work via public matter cut delivery summer owner hafiz language en person joss by hafiz',
    '-101 handled brackenbury edge-again acknowledged by hafiz',
    '-100 finding brackenbury edge-again fit not-valid cause quality "Within the tolerance of the sheet, measured by two of us" useful "We sent a strip with the tolerance marked" by eva',
    '-99 remedy brackenbury edge-again strip offered as help "A strip that shows the tolerance, and a call" 30min owner hafiz due {-96} by hafiz',
    '-98 remedy brackenbury edge-again strip accepted by hafiz',
    '-96 remedy brackenbury edge-again strip delivered by hafiz',
    '-96 handled brackenbury edge-again told by hafiz',
    '-95 handled brackenbury edge-again closed by hafiz',
    '-101 incident brackenbury public-post behaviour gravity 2 "Half-blind amateurs. Avoid." as words type scolding via public person joss member hafiz effect "Hafiz did not sleep well" case edge-again right no flaw 1 by hafiz',
    '-100 acted brackenbury public-post talked "Eva talked with Hafiz; she answers the post" by eva',
    '-62 incident brackenbury phone behaviour gravity 2 "I pay you people, so jump." as words type entitlement via call person joss member sunita witness "armen, in the room" by sunita',
    '-61 acted brackenbury phone support "Calls from there go to Eva for now" by eva',
    '-60 warning brackenbury tone told "We told Joss on the telephone which words were not in order and why" by eva',
    '-44 missed brackenbury missed client "Press check, nobody came" by hafiz',
    '-20 missed brackenbury moved client "Call about the winter cider" by sunita',
    '-58 energy brackenbury level 1 by sunita',
    '-57 energy brackenbury level 1 by hafiz',
    '-33 energy brackenbury level 2 by sunita',
    '-19 energy brackenbury level 2 by eva',
    '-9 review brackenbury r1 opened "The words of the summer, and whether it can be mended" due {+5} by eva',
    '-8 checked brackenbury r1 own-fault yes "One of two complaints was ours; the sheet did not name a tolerance" by eva',
    '-8 checked brackenbury r1 care unclear "Asked; Joss said that it is a hard season, nothing more" by eva',
    '-7 forecast brackenbury joss-moves made "Joss hands the labels over to his sister" who "Their owner told Eva" percent 60 due {+40} by eva',
    '-130 referral brackenbury asked by eva',
  ],
  ottoline: [
    '-95 time ottoline 260min member hafiz "Truffle box again" rate 70.00 EUR cost 36.00 EUR unbilled as rework by hafiz',
    '-60 time ottoline 190min member eva "Talks about the truffle box" rate 92.00 EUR cost 52.00 EUR unbilled as meeting by eva',
    '-33 time ottoline 210min member hafiz "Truffle box a third time" rate 70.00 EUR cost 36.00 EUR unbilled as rework by hafiz',
    ...roundsOf('ottoline'),
    '-300 referral ottoline asked by eva',
    '-250 referral ottoline given "Their cousin, who makes soap" by eva',
    '-310 again ottoline yes by eva',
  ],
  fenwick: [
    '-34 care fenwick asked "Mornings are better than evenings just now" by eva',
    '-34 care fenwick set "One written summary after each call; invoices may wait until the 20th" until {+50} agreed allows extension,calm member sunita by eva',
    '-200 again fenwick yes "Any day" by eva',
    '-150 referral fenwick given "The tea room next door" by sunita',
  ],
  thornbury: [
    '-40 time thornbury 75min member eva "Reminders and calls about the open invoices" cost 52.00 EUR unbilled as chasing by eva',
    '-410 again thornbury unsure "If they pay" by eva',
  ],
  northmoor: [
    '-180 potential northmoor much "A third museum opens" share 40 by eva',
    '-90 again northmoor yes by eva',
  ],
  albrecht: [
    '-120 referral albrecht asked by armen',
    '-60 potential albrecht none "Two shops, both with us" share 100 by armen',
  ],
}

/** What we hold ourselves to, may give, want to do better, and whom else a client may turn to. */
export const house: readonly string[] = [
  '-880 principle plain-words "We say what something costs and how long it takes before we begin." by eva',
  '-880 principle people-first "Nobody who works here is shouted at, by us or by anybody." by eva',
  '-720 exchange 100.00 GBP is 117.10 EUR by eva',
  '-720 exchange 1000 ISK is 6.70 EUR by eva',
  '-720 exchange 1000.00 AMD is 2.36 EUR by eva',
  '-720 exchange 100.00 MYR is 20.40 EUR by eva',
  '-300 exchange 100.00 GBP is 115.40 EUR by eva',
  '-300 exchange 1000 ISK is 6.80 EUR by eva',
  '-300 exchange 1000.00 AMD is 2.21 EUR by eva',
  '-300 exchange 100.00 MYR is 20.10 EUR by eva',
  '-700 limit member 60.00 EUR yearly 200.00 EUR hour 30.00 EUR impact 25.00 EUR by eva',
  '-700 limit owner 600.00 EUR yearly 1500.00 EUR hour 30.00 EUR impact 25.00 EUR by eva',
  '-44 improvement colour-check proposed "Every new batch of ink is held against the client\'s sheet" tag defect ease 4 owner hafiz due {+20} by armen',
  '-40 improvement colour-check started by hafiz',
  '-61 improvement die-in-quote proposed "The quote names every die and plate" tag ordering ease 5 owner hafiz due {-10} by eva',
  '-58 improvement die-in-quote done by hafiz',
  '-139 improvement bank-number proposed "The reference for foreign banks on every invoice" tag ordering ease 3 owner eva due {+30} by hafiz',
  '-70 alternative holm firm "Holm & Daughter, labels in small runs" contact "hello@holm-labels.example" about "Small runs, also by hand" language en agreed by eva',
  '-200 alternative kiln person "Ruta Kilnaite, lettering" contact "ruta@kiln.example" about "Hand lettering and illustration" language en agreed by eva',
  '-430 alternative guild public-body "Guild of Printers, list of members" contact "https://guild-of-printers.example" about "Printers by region" language en by armen',
]
