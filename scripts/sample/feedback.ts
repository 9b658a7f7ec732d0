import { LENGTH, workdayAgo } from './days.ts'
import { isAlive, record } from './desk.ts'
import type { Desk } from './desk.ts'
import { between, pick, wholeBetween } from './random.ts'

const YEAR_DAYS = 365
/** So many of the clients answer when they are asked what they think of us, and so often. */
const ANSWERING = 0.8
const ANSWERED = 0.85
/** Nobody is asked in the first months. */
const NOT_BEFORE = 150

const praise = {
  en: ['You answer on the same day', 'The colours are right, every time', 'You tell us early when something is late'],
  is: ['Svarið kemur alltaf samdægurs', 'Litirnir eru alltaf réttir', 'Þið látið vita í tæka tíð'],
  hy: ['Միշտ նույն օրը պատասխանում եք', 'Գույները միշտ ճիշտ են', 'Նախապես զգուշացնում եք'],
  ne: ['सधैं त्यही दिन जवाफ आउँछ', 'रङ सधैं मिल्छ', 'ढिलो हुने भए पहिले नै खबर गर्नुहुन्छ'],
  ms: ['Jawapan sentiasa pada hari yang sama', 'Warna sentiasa tepat', 'Kalau lewat, kami diberitahu awal'],
}

/** Once a year we ask whether they would recommend us, were content or had it easy; some answer, some never do. */
export function layFeedback(desk: Desk): void {
  const { dice, profile, language } = desk
  const { rates = [9, 10], start = LENGTH } = profile
  if (rates === null || dice() > ANSWERING) return
  const first = between(dice, 18, 330)
  for (let ago = first; ago < start - NOT_BEFORE; ago += YEAR_DAYS) {
    if (!isAlive(desk, ago) || dice() > ANSWERED) continue
    const words = dice() < 0.6 ? { text: pick(dice, praise[language]) } : {}
    const score = wholeBetween(dice, rates[0], rates[1])
    const answer = dice() < 0.7 ? ({ measure: 'nps', score } as const) : satisfied(desk)
    record(desk, 'feedback', workdayAgo(ago), { ...answer, ...words, person: profile.people[0]![0] }, false)
  }
}

function satisfied({ dice }: Desk): { measure: 'csat' | 'ces'; score: number } {
  return dice() < 0.5
    ? { measure: 'csat', score: wholeBetween(dice, 4, 5) }
    : { measure: 'ces', score: wholeBetween(dice, 6, 7) }
}
