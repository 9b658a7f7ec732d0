import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'
import { changeLine, contentLine, correctionLine, heardLines, npsLine, standLine } from './web/pieces/feedback-words.ts'
import type { FeedbackSeen, VoiceSeen } from './web/pieces/feedback-words.ts'

/** What clients say of us: who was heard, the figures that may be shown, and people by name. */
export function sayFeedback(seen: FeedbackSeen, page: Page): string[] {
  const { words, paint, width } = page
  const title = paint.bold(words.say('web.said.title'))
  const wrapped = (lines: readonly (string | null)[]) =>
    lines.flatMap((line) => (line === null ? [] : wrapText(line, width, '')))
  if (seen.heard === 0) return [title, ...wrapped([words.say('web.said.empty'), ...heardLines(words, seen).slice(1)])]
  const { nps, csat, ces } = seen
  return [
    title,
    ...wrapped(heardLines(words, seen)),
    '',
    ...wrapped(nps.n > 0 ? [npsLine(words, nps), correctionLine(words, seen), changeLine(words, nps)] : []),
    ...wrapped([
      csat.n > 0 ? contentLine(words, 'csat', csat) : null,
      ces.n > 0 ? contentLine(words, 'ces', ces) : null,
    ]),
    ...voiceLines(seen, page),
  ]
}

function voiceLines({ voices, classes }: FeedbackSeen, page: Page): string[] {
  const { words, paint } = page
  return (['passive', 'unhappy', 'attached'] as const).flatMap((name) => {
    const own = voices.filter((one) => one.class === name)
    if (own.length === 0) return []
    const head = words.say(`web.said.class.${name}`, { n: classes[name] })
    const shown =
      own.length < classes[name] ? [words.say('web.said.shown', { shown: own.length, n: classes[name] })] : []
    return ['', paint.bold(head), ...shown, ...own.flatMap((one) => voiceLine(one, page))]
  })
}

function voiceLine(voice: VoiceSeen, { words, paint, width }: Page): string[] {
  const { say } = words
  const answers = voice.answers.map(({ measure, score, on, quote }) => {
    const said = say('web.said.answer', { score: say(`web.fact.score.${measure}`, { score }), on: { day: on } })
    return quote === null ? said : `${said} ${say('web.said.quote', { quote })}`
  })
  const more = voice.more?.quote ? [say('web.fact.more', { value: voice.more.quote })] : []
  const lines = [...answers, standLine(words, voice), ...more]
  return [`  ${paint.accent(voice.name)}`, ...lines.flatMap((line) => wrapText(line, width, '    '))]
}
