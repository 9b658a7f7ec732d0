import { asks } from '../../src/core/questions/asks.ts'
import { askedAgain, instantOf, replyTime, someTime } from './clock.ts'
import type { Moment } from './clock.ts'
import { LENGTH } from './days.ts'
import { fill, personOf, record } from './desk.ts'
import type { Desk } from './desk.ts'
import { pick } from './random.ts'
import { answers, messages } from './words.ts'

/** So many of the answers to a question are asked about: did it help? */
const ASKED_ABOUT = 0.1

/** An exchange takes a day or two; each side writes within its own working hours. */
export function layExchange(desk: Desk, ago: number, exchange: readonly string[], thread: string): void {
  const thing = desk.thing()
  const person = personOf(desk)
  let last: Moment | null = null
  for (const [i, line] of exchange.entries()) {
    const ours = line.startsWith('>')
    const next = exchange[i - 1]?.startsWith('>') === ours ? askedAgain : replyTime
    const moment: Moment = last ? next(desk, last, ours) : someTime(desk, ago, ours)
    const at = instantOf(moment)
    const way = ours ? 'to' : 'from'
    record(desk, 'email', moment.on, { way, text: fill(line.slice(2), thing), person, thread, at }, ours)
    last = moment
  }
  const begun = exchange[0]!
  if (!last || begun.startsWith('>') || desk.profile.rates === null || desk.dice() > ASKED_ABOUT) return
  if (!asks(begun.slice(2))) return
  record(desk, 'feedback', last.on, { measure: 'helped', score: 1, person, thread }, false)
}

/** A short message and our short answer. */
export function layMessage(desk: Desk, ago: number, isFit: (text: string) => boolean): void {
  const person = personOf(desk)
  const thread = `${desk.profile.key}-m${LENGTH - Math.round(ago)}`
  const first = someTime(desk, ago, false)
  const text = pick(desk.dice, messages[desk.language].filter(isFit))
  record(desk, 'message', first.on, { way: 'from', text, person, thread, at: instantOf(first) }, false)
  const reply = replyTime(desk, first, true)
  const answer = pick(desk.dice, answers[desk.language])
  record(desk, 'message', reply.on, { way: 'to', text: answer, person, thread, at: instantOf(reply) })
}
