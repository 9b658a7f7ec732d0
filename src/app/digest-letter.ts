import type { Day } from '../core/day.ts'
import { writeDay } from '../words/arguments.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { digestParts } from './digest-parts.ts'
import type { DigestPart } from './digest-parts.ts'
import { oneLine } from './one-line.ts'
import type { TeamMember } from './team.ts'
import type { World } from './world.ts'

/** The morning letter of a member: plain text. `things` is how many there are to do, `told` how many of them are in it. */
export type Digest = { day: Day; subject: string; body: string; things: number; told: number }

/** More is no letter for the coffee. */
const MOST_LINES = 12

/** Writes the letter of today in the language the business works in. */
export async function writeDigest(world: World, member: TeamMember): Promise<Digest> {
  const words = loadWords(languageFor(world.business?.language))
  const all = await digestParts(world, member, words)
  const things = all.reduce((sum, { total }) => sum + total, 0)
  const parts = shortened(all)
  const told = parts.reduce((sum, { lines }) => sum + lines.length, 0)
  const origin = world.house.mail.origin
  const blocks = [
    words.say('digest.hello', { name: oneLine(member.name) }),
    ...(things === 0 ? [words.say('digest.nothing')] : []),
    ...parts.map((part) => blockOf(part, words)),
    ...(things > told ? [words.say('digest.more', { n: things - told })] : []),
    origin === '' ? words.say('digest.open') : words.say('digest.link', { address: `${origin}/` }),
  ]
  const day = writeDay(words.language, world.today, 'long')
  const business = oneLine(world.business?.name ?? 'Good Terms')
  return {
    day: world.today,
    subject: oneLine(words.say('digest.subject', { business, date: day, n: things })),
    body: `${blocks.join('\n\n')}\n`,
    things,
    told,
  }
}

function blockOf({ name, lines }: DigestPart, words: Words): string {
  return [words.say(`digest.part.${name}`), ...lines.map((line) => `- ${line}`)].join('\n')
}

/** A line of each part in turn until the letter is full, so that no part pushes out another. */
function shortened(parts: readonly DigestPart[]): DigestPart[] {
  const kept = parts.map(() => 0)
  for (let left = MOST_LINES; left > 0;) {
    const before = left
    for (const [i, { lines }] of parts.entries()) {
      if (left === 0 || kept[i]! >= lines.length) continue
      kept[i]! += 1
      left -= 1
    }
    if (left === before) break
  }
  return parts
    .map((part, i) => ({ ...part, lines: part.lines.slice(0, kept[i]) }))
    .filter(({ lines }) => lines.length > 0)
}
