import { LENGTH, agoOf, dayAgo, workdayAgo } from './days.ts'
import { fill, isAlive, isQuiet, record } from './desk.ts'
import type { Desk } from './desk.ts'
import { bagOf, between, pick, wholeBetween } from './random.ts'
import { shelfEn, talkEn } from './talk-en.ts'
import { shelfHy, talkHy } from './talk-hy.ts'
import { shelfIs, talkIs } from './talk-is.ts'
import { shelfMs, talkMs } from './talk-ms.ts'
import { shelfNe, talkNe } from './talk-ne.ts'
import { answers, calls, meetings, messages, news, notes, shelfCalls, shelfVisits, visits } from './words.ts'

const TALK = { en: talkEn, hy: talkHy, is: talkIs, ne: talkNe, ms: talkMs }
const SHELF = { en: shelfEn, hy: shelfHy, is: shelfIs, ne: shelfNe, ms: shelfMs }

/** Trades without anything to eat, drink or rub in: nobody asks them for a best-before day. */
const OFF_SHELF: ReadonlySet<string> = new Set([
  'tours',
  'trekking',
  'wool',
  'publisher',
  'museum',
  'candles',
  'stationery',
  'veterinary',
  'ceramics',
  'carpets',
  'crafts',
  'paper',
  'textiles',
])

/** Mail, calls, meetings, visits and short messages at the client's own rhythm, from the last one backwards. */
export function layTalks(desk: Desk): void {
  const { random, profile } = desk
  const kinds = talkKinds(desk)
  let ago = profile.talk.last
  while (ago < (profile.start ?? LENGTH)) {
    if (isAlive(desk, ago)) pickKind(random(), kinds)(ago)
    const slower = isQuiet(desk, ago) ? 1.7 : 1
    ago += Math.max(2, profile.talk.every * slower * between(random, 0.65, 1.35))
  }
}

type Lay = (ago: number) => void

function talkKinds(desk: Desk): Record<'mail' | 'call' | 'meeting' | 'visit' | 'message', Lay> {
  const { random, profile, language } = desk
  const onShelf = !OFF_SHELF.has(profile.trade)
  const exchange = bagOf(random, onShelf ? [...TALK[language], ...SHELF[language]] : TALK[language])
  const call = bagOf(random, onShelf ? [...calls, ...shelfCalls] : calls)
  const meeting = bagOf(random, meetings)
  const visit = bagOf(random, onShelf ? [...visits, ...shelfVisits] : visits)
  return {
    mail: (ago) => layExchange(desk, ago, exchange(), `${profile.key}-${LENGTH - Math.round(ago)}`),
    call: (ago) => spoken(desk, 'call', ago, call(), wholeBetween(random, 4, 26)),
    meeting: (ago) => spoken(desk, 'meeting', ago, meeting(), 5 * wholeBetween(random, 5, 14)),
    visit: (ago) => spoken(desk, 'visit', ago, visit(), 15 * wholeBetween(random, 3, 10)),
    message: (ago) => layMessage(desk, ago),
  }
}

function pickKind(dice: number, kinds: ReturnType<typeof talkKinds>): Lay {
  if (dice < 0.6) return kinds.mail
  if (dice < 0.8) return kinds.call
  if (dice < 0.88) return kinds.meeting
  return dice < 0.92 ? kinds.visit : kinds.message
}

/** An exchange takes a day or two; the other side answers on the same day or the next working day. */
function layExchange(desk: Desk, ago: number, exchange: readonly string[], thread: string): void {
  const thing = desk.thing()
  const person = personOf(desk)
  let when = ago
  for (const line of exchange) {
    const on = workdayAgo(when)
    const ours = line.startsWith('>')
    const way = ours ? 'to' : 'from'
    record(desk, 'email', on, { way, text: fill(line.slice(2), thing), person, thread }, ours)
    when = Math.max(desk.profile.stop ?? 0, agoOf(on) - (desk.random() < 0.3 ? 1 : 0))
  }
}

function spoken(desk: Desk, kind: 'call' | 'meeting' | 'visit', ago: number, text: string, minutes: number): void {
  record(desk, kind, workdayAgo(ago), { way: 'with', text, minutes, person: personOf(desk) })
}

function layMessage(desk: Desk, ago: number): void {
  const on = workdayAgo(ago)
  const person = personOf(desk)
  record(desk, 'message', on, { way: 'from', text: pick(desk.random, messages[desk.language]), person }, false)
  record(desk, 'message', on, { way: 'to', text: pick(desk.random, answers[desk.language]), person })
}

/** Mostly the first person; the second one now and then. */
function personOf({ profile, random }: Desk): string {
  const second = random() < 0.25 ? profile.people[1] : undefined
  return (second ?? profile.people[0]!)[0]
}

/** What machines send (it is no contact), and what we noted down. */
export function layAround(desk: Desk): void {
  const { random, profile } = desk
  for (const [i, text] of news.entries()) {
    const ago = 40 + i * 182
    if (isAlive(desk, ago)) record(desk, 'email', workdayAgo(ago), { way: 'to', text, automatic: true }, false)
  }
  const note = bagOf(random, notes)
  const { start = LENGTH, stop = 0 } = profile
  for (let i = 0; i < Math.ceil((start - stop) / 300); i++) {
    const ago = between(random, stop + 4, start - 4)
    const [as, text] = note()
    if (isAlive(desk, ago)) record(desk, 'note', workdayAgo(ago), { text, as })
  }
  const away = between(random, 150, 600)
  if (isAlive(desk, away)) {
    record(desk, 'email', dayAgo(away), { way: 'from', text: 'Out of office until Monday', automatic: true }, false)
  }
}
