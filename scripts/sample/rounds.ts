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
export function roundsOf(client: string): string[] {
  return ROUNDS.flatMap(([calls, designs, samples], i) => {
    const ago = 15 + 28 * i
    return [
      `-${ago} time ${client} ${calls}min member eva "Calls about the next rounds" cost 52.00 EUR unbilled as meeting by eva`,
      `-${ago} time ${client} ${designs}min member sunita "More rounds than were agreed" cost 38.00 EUR unbilled by sunita`,
      `-${ago + 1} time ${client} ${samples}min member hafiz "Samples nobody ordered" cost 36.00 EUR unbilled by hafiz`,
    ]
  })
}
