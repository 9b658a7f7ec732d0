import type { z } from 'zod'
import type { seeAlternatives } from '../app/alternatives.ts'
import type { checkReply } from '../app/check-reply.ts'
import type { seeReplyPatterns } from '../app/see-reply-patterns.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

type Checked = z.output<(typeof checkReply)['output']>
type Patterns = z.output<(typeof seeReplyPatterns)['output']>
type Alternatives = z.output<(typeof seeAlternatives)['output']>

/** What the check of a reply found: how it begins, the three slots, words that hurt, what a stranger would learn. */
export function sayReplyCheck({ beginning, slots, marks, exposures, needs }: Checked, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const lines = [{ slot: 'beginning', state: beginning.state }, ...slots].map(({ slot, state }) => {
    const line = say('cli.replies.slot', {
      name: say(`web.replies.slot.${slot}`),
      state: say(`web.replies.state.${state}`),
    })
    return state === 'present' ? line : paint.amber(line)
  })
  const marked = marks.map(({ words: said, hold, say: reason }) =>
    say('cli.replies.mark', { words: said, hold: say(`web.replies.hold.${hold}`), reason: say(reason) }),
  )
  const exposed = exposures.map(({ words: said, what }) => {
    const reason = say(`web.replies.exposed.${what}`)
    return say('cli.replies.mark', { words: said, hold: say('web.replies.hold.change'), reason })
  })
  return [
    ...lines,
    ...[...exposed, ...marked].flatMap((line) => wrapText(line, width, '  ')),
    '',
    paint.bold(say(`cli.replies.needs.${needs}`)),
  ]
}

/** Replies to begin with, one below the other. */
export function sayReplyPatterns({ patterns }: Patterns, { words, paint }: Page): string[] {
  return patterns.flatMap(({ pattern, text }, i) => [
    ...(i > 0 ? [''] : []),
    paint.bold(words.say('cli.replies.pattern', { name: words.say(`web.replies.pattern.${pattern}`) })),
    ...text.split('\n').map((line) => `  ${line}`),
  ])
}

/** Whom else a client may turn to, each with how it stands and its key. */
export function sayAlternatives({ alternatives }: Alternatives, { words, paint, width }: Page): string[] {
  if (alternatives.length === 0) return [words.say('cli.alternatives.none')]
  return alternatives.flatMap(({ alternative, text, as, about, contact, state, checked, until }) => {
    const named = [text, words.say(`web.improvements.alternative.${as}`), about, contact].filter((one) => one)
    const stand = words.say(`web.improvements.alternative.${state}`, {
      checked: { day: checked },
      until: { day: until },
    })
    return [...wrapText(`${named.join(', ')}  ${paint.accent(alternative)}`, width, '  '), paint.muted(`    ${stand}`)]
  })
}
