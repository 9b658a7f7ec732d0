import type { z } from 'zod'
import type { seeLetterOut } from '../app/see-letter-out.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

type Seen = z.output<(typeof seeLetterOut)['output']>

/** Where a letter of parting is: to whom it goes, what it lacks, the words with their mark, and who said yes. */
export function sayLetterOut(seen: Seen, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const { name, letter, missing, delivered, enclosed } = seen
  return [
    paint.bold(say('cli.letter-out.title', { name })),
    ...wrapText(stateText(seen, page), width, '  '),
    ...missing.flatMap(({ code, args }) => wrapText(`– ${say(`refusal.${code}`, args)}`, width, '  ')),
    ...stoodLines(seen, page).flatMap((line) => wrapText(line, width, '  ')),
    ...answerLines(seen, page).flatMap((line) => wrapText(line, width, '  ')),
    ...(enclosed.length > 0
      ? wrapText(say('cli.letter-out.files', { files: enclosed.map((one) => one.name).join(', ') }), width, '  ')
      : []),
    ...(delivered ? wrapText(provenText(delivered, page), width, '  ') : []),
    ...(letter
      ? [
          '',
          paint.muted(say('cli.letter-out.mark', { mark: markNow(seen, letter.mark) })),
          letter.subject,
          '',
          letter.text,
        ]
      : []),
  ]
}

/** What the next deed asks for: of the words that are read, or, once they are ready, of them with what goes along. */
function markNow({ mark, missing }: Seen, words: string): string {
  const isReadAnew = missing.some(({ code }) => code === 'letter-changed' || code === 'letter-file-gone')
  return mark === null || isReadAnew ? words : mark
}

function stateText(
  { out, state, sentOn, heldUntil, way, person, people, name, address }: Seen,
  { words }: Page,
): string {
  const { say } = words
  if (out) return say('web.door.out', { name, on: { day: sentOn! }, way: way ?? 'email' })
  if (state === 'queued' && heldUntil)
    return say('web.door.waits', { name, on: { day: heldUntil.day }, time: heldUntil.time })
  if (state === 'unclear') return say('web.door.unclear', { name })
  if (way === null) return say('refusal.letter-not-addressed')
  const who = people.find((one) => one.person === person)?.name ?? name
  return say(`web.door.to.${way}`, { who, address: address ?? '' })
}

function provenText({ on, text }: NonNullable<Seen['delivered']>, { words }: Page): string {
  return words.say('web.door.proof.known', { on: { day: on }, text })
}

/** What each of those who read it said. */
function answerLines({ approvals }: Seen, { words: { say } }: Page): string[] {
  return approvals.map(({ step, by, outside, text }) =>
    say(`cli.letter-out.${step}`, { name: outside ?? by ?? '', text }),
  )
}

/** What the check marked and somebody let stand (A16). */
function stoodLines({ allowed }: Seen, { words: { say } }: Page): string[] {
  return allowed.map(({ words, byName, text }) =>
    say('cli.letter-out.let-stand', { name: byName ?? say('web.letter.somebody'), words, text }),
  )
}
