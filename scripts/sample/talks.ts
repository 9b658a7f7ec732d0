import { asks } from '../../src/core/questions/asks.ts'
import { asked } from './asked.ts'
import { LENGTH, dayAgo, workdayAgo } from './days.ts'
import { isAlive, isQuiet, personOf, record } from './desk.ts'
import type { Desk } from './desk.ts'
import { layExchange, layMessage } from './exchange.ts'
import { bagOf, between, wholeBetween } from './random.ts'
import { shelfEn, talkEn } from './talk-en.ts'
import { shelfHy, talkHy } from './talk-hy.ts'
import { shelfIs, talkIs } from './talk-is.ts'
import { shelfMs, talkMs } from './talk-ms.ts'
import { shelfNe, talkNe } from './talk-ne.ts'
import { calls, meetings, news, notes, shelfCalls, shelfVisits, visits } from './words.ts'

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
  for (const ago of profile.talk.days ?? talkDays(desk)) pickKind(random(), kinds)(ago)
}

function talkDays(desk: Desk): number[] {
  const { random, profile } = desk
  const { every, last, now } = profile.talk
  const days: number[] = []
  let ago = last
  while (ago < (profile.start ?? LENGTH)) {
    if (isAlive(desk, ago)) days.push(ago)
    const slower = isQuiet(desk, ago) ? 1.7 : 1
    const usual = now?.every && ago < now.since ? now.every : every
    ago += Math.max(2, usual * slower * between(random, 0.65, 1.35))
  }
  return days
}

type Lay = (ago: number) => void

function talkKinds(desk: Desk): Record<'mail' | 'call' | 'meeting' | 'visit' | 'message', Lay> {
  const { dice, profile } = desk
  const onShelf = !OFF_SHELF.has(profile.trade)
  const exchange = exchangesOf(desk, onShelf)
  const call = bagOf(dice, onShelf ? [...calls, ...shelfCalls] : calls)
  const meeting = bagOf(dice, meetings)
  const visit = bagOf(dice, onShelf ? [...visits, ...shelfVisits] : visits)
  return {
    mail: (ago) => layExchange(desk, ago, exchange(ago), `${profile.key}-${LENGTH - Math.round(ago)}`),
    call: (ago) => spoken(desk, 'call', ago, call(), wholeBetween(dice, 4, 26)),
    meeting: (ago) => spoken(desk, 'meeting', ago, meeting(), 5 * wholeBetween(dice, 5, 14)),
    visit: (ago) => spoken(desk, 'visit', ago, visit(), 15 * wholeBetween(dice, 3, 10)),
    message: (ago) => layMessage(desk, ago, (text) => !asksNothing(desk, ago) || !asks(text)),
  }
}

/** Exchanges as they were then: whoever asks nothing any more, or is slow to reply, has others than before. */
function exchangesOf({ dice, language, profile }: Desk, onShelf: boolean): (ago: number) => readonly string[] {
  const all = [...TALK[language], ...asked[language], ...(onShelf ? SHELF[language] : [])]
  const { now } = profile.talk
  const fitting = all.filter((one) => (now?.asks === false ? !one.some(asksThen) : !now?.replies || one.some(isReply)))
  const [then, lately] = [bagOf(dice, all), bagOf(dice, fitting)]
  return (ago) => (now && ago < now.since ? lately() : then())
}

function asksThen(line: string): boolean {
  return line.startsWith('<') && asks(line.slice(2))
}

function isReply(line: string, i: number): boolean {
  return i > 0 && line.startsWith('<')
}

function asksNothing({ profile }: Desk, ago: number): boolean {
  const { now } = profile.talk
  return now?.asks === false && ago < now.since
}

function pickKind(roll: number, kinds: ReturnType<typeof talkKinds>): Lay {
  if (roll < 0.74) return kinds.mail
  if (roll < 0.86) return kinds.call
  if (roll < 0.91) return kinds.meeting
  return roll < 0.94 ? kinds.visit : kinds.message
}

function spoken(desk: Desk, kind: 'call' | 'meeting' | 'visit', ago: number, text: string, minutes: number): void {
  record(desk, kind, workdayAgo(ago), { way: 'with', text, minutes, person: personOf(desk) })
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
