import type { Day } from '../core/day.ts'
import { HANDOVER_PARTS } from '../core/parting/handover/handover-items.ts'
import type { HandoverPart } from '../core/parting/handover/handover-items.ts'
import type { Words } from '../words/words.ts'
import type { HandoverItem } from './handover-items.ts'
import { calledIn, dayArg, headed, inLine, stateIn, wordsIn } from './pack-words.ts'

/** What a pack tells: whose it is, until when we are there, and everything that goes over. */
export type PackTold = {
  client: string
  business: string
  today: Day
  lastDay: Day | null
  contact: { name: string; email: string | null } | null
  items: readonly HandoverItem[]
  /** Where each file is in the pack, by its id. */
  paths: ReadonlyMap<string, string>
  /** How long what is kept of them, and that they may ask, line by line. */
  keeping: readonly string[]
  /** The final account in words, line by line. */
  account: readonly string[]
}

/**
 * The page that is read first, in the client's language: until when and through whom we are there, the days that must not
 * be missed, and of every open item what becomes of it and what comes next (I38, I39, handbook 2.7).
 */
export function packReadme(words: Words, told: PackTold): string {
  const { say } = words
  const title = say('handover.pack.title', { client: inLine(told.client) })
  return [
    title,
    '='.repeat(Math.min(68, title.length)),
    ...openingLines(words, told),
    '',
    ...HANDOVER_PARTS.map((part) => partText(words, told, part)),
    headed(say('handover.pack.account'), [...told.account, say('handover.pack.account.file')]),
    headed(say('handover.pack.keeping'), [...told.keeping]),
    headed(say('handover.pack.other'), [say('handover.pack.not-included'), say('handover.pack.receipt')]),
  ].join('\n')
}

function openingLines({ say }: Words, { business, today, lastDay, contact }: PackTold): string[] {
  const day =
    lastDay === null ? say('handover.pack.last-day.none') : say('handover.pack.last-day', { day: dayArg(lastDay) })
  const from = { business: inLine(business), day: dayArg(today) }
  return [
    business === '' ? say('handover.pack.made', { day: dayArg(today) }) : say('handover.pack.from', from),
    '',
    say('handover.pack.intro'),
    day,
    ...(contact && lastDay !== null ? [contactLine(say, contact)] : []),
  ]
}

function contactLine(say: Words['say'], { name, email }: NonNullable<PackTold['contact']>): string {
  const named = { member: inLine(name) }
  return email === null ? say('handover.pack.contact', named) : say('handover.pack.contact.email', { ...named, email })
}

/** Nothing on record is said as that, and not as nothing there. */
function partText(words: Words, told: PackTold, part: HandoverPart): string {
  const { say } = words
  const own = told.items.filter((item) => (part === 'deadlines' ? hasDeadline(item) : item.part === part))
  const note = part === 'credentials' || part === 'access' ? [say(`handover.pack.${part}`)] : []
  const lines = own.length === 0 ? [say('handover.pack.none')] : own.flatMap((item) => itemLines(words, told, item))
  return headed(say(`handover.part.${part}`), [...note, ...lines])
}

/** Every day that must not be missed stands among the deadlines, whatever it belongs to. */
function hasDeadline({ part, deadline, over }: HandoverItem): boolean {
  return part === 'deadlines' || (deadline !== null && !over)
}

function itemLines(words: Words, { paths }: PackTold, item: HandoverItem): string[] {
  const { say } = words
  const { deadline, over, provided, note, state, files } = item
  const more = [
    stateIn(words, item),
    ...(deadline !== null && !over
      ? [say(`handover.pack.deadline${state === 'finish' ? '.ours' : ''}`, { day: dayArg(deadline) })]
      : []),
    ...(provided && !over ? [say('handover.pack.yours')] : []),
    ...(note !== null && state === 'excepted' ? [say('handover.pack.exception', { note: wordsIn(words, note) })] : []),
    ...files.flatMap(({ id }) => paths.get(id) ?? []).map((path) => say('handover.pack.file', { path: inLine(path) })),
  ]
  return [`* ${calledIn(words, item)}`, ...more.map((line) => `    ${line}`)]
}
