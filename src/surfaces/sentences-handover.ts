import type { z } from 'zod'
import type { buildPack } from '../app/build-pack.ts'
import { calledIn, stateIn } from '../app/pack-words.ts'
import type { seeHandover } from '../app/see-handover.ts'
import { HANDOVER_PARTS } from '../core/parting/handover/handover-items.ts'
import type { HandoverPart } from '../core/parting/handover/handover-items.ts'
import { accountSaid } from './account-said.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

type Handover = z.output<(typeof seeHandover)['output']>
type Pack = z.output<(typeof buildPack)['output']>

/** What goes over to a client, part by part with its files, and what is open between us. */
export function sayHandover(seen: Handover, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const { name, items, when, contact, accounts } = seen
  const over = items.filter((one) => one.over).length
  const days = when.lastDay === null ? [] : [say('web.handover.last-day', { day: { day: when.lastDay } })]
  const who = contact === null ? [] : [say('web.handover.contact', { member: contact })]
  return [
    paint.bold(say('handover.pack.title', { client: name })),
    ...[say('web.handover.summary', { name, n: items.length, over }), ...days, ...who].flatMap((line) =>
      wrapText(line, width, '  '),
    ),
    ...HANDOVER_PARTS.flatMap((part) => partLines(part, seen, page)),
    '',
    paint.bold(say('web.handover.account')),
    ...accounts.flatMap((account) => accountSaid(words, account)).map((line) => `  ${line}`),
  ]
}

function partLines(part: HandoverPart, { items }: Handover, page: Page): string[] {
  const { words, paint, width } = page
  const own = items.filter((one) => one.part === part)
  if (own.length === 0) return []
  const lines = own.flatMap((one) => [
    ...wrapText(
      words.say('cli.handover.line', { what: calledIn(words, one), state: stateIn(words, one) }),
      width,
      '  ',
    ),
    ...one.files.map(({ name, id }) => `    ${name} ${paint.muted(`(${id})`)}`),
    `    ${paint.muted(`(${one.obligation})`)}`,
  ])
  return ['', paint.bold(words.say(`handover.part.${part}`)), ...lines]
}

/** What is in a pack, and where it is fetched. */
export function sayPack({ name, entries, address }: Pack, { words, paint }: Page): string[] {
  return [
    paint.bold(name),
    ...entries.map(({ path, bytes }) => `  ${path} ${paint.muted(words.say('cli.bytes', { n: bytes }))}`),
    words.say('cli.pack.address', { address }),
  ]
}
