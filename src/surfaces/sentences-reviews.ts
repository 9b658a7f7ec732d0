import type { z } from 'zod'
import type { seeReview } from '../app/see-review.ts'
import { isDay } from '../core/day.ts'
import { writeMoney } from '../words/arguments.ts'
import type { Page } from './page.ts'
import { sayNotice, sayReactions } from './sentences-reactions.ts'
import { wrapText } from './text-width.ts'

type Seen = z.output<(typeof seeReview)['output']>
type Path = Seen['paths']['repair' | 'part']
type Line = { code: string; args: Record<string, string | number> }

/** The review of a client: both paths with evidence, cost and next step, and what a parting lacks (M1). */
export function sayReview(seen: Seen, page: Page): string[] {
  const { words, paint, width } = page
  const { paths } = seen
  return [
    ...headLines(seen, page),
    ...noticeLines(seen, page),
    ...pathLines('cli.review.repair', paths.repair, page),
    ...movedLines(paths.repair.cost, page),
    ...pathLines('cli.review.part', paths.part, page),
    ...leavingLines(paths.part.cost, page),
    ...wrapText(words.say('review.bystanders'), width, '  ').map(paint.muted),
    ...missingLines(seen.missing, page),
    ...sayReactions(seen, page),
    ...similarLines(seen, page),
    '',
    paint.muted(words.say('review.consider')),
  ]
}

function headLines(seen: Seen, page: Page): string[] {
  const { say } = page.words
  const { name, review } = seen
  const title =
    review === null
      ? say('cli.review.none', { name })
      : say('cli.review.title', { name, day: { day: review.opened }, due: { day: review.due } })
  const due = seen.due ? [page.paint.brick(say('cli.review.due'))] : []
  const decided = [...decidedLines(seen, page), ...sayNotice(seen.sinceDecision, page)]
  return [page.paint.bold(title), say(`review.answer.${seen.answer}`), ...due, ...decided]
}

/** What must not be overlooked: danger, the silent course, and that nothing more can be done. */
function noticeLines({ caution, slow, nothingMore }: Seen, { words, width, paint }: Page): string[] {
  const { say } = words
  const { cases, promises } = slow
  const danger = caution ? [say('review.caution')] : []
  const notices = [
    ...(cases > 0 ? [say('review.slow.cases', { n: cases })] : []),
    ...(promises > 0 ? [say('review.slow.promises', { n: promises })] : []),
    ...(slow.holds ? [say('review.slow')] : []),
    ...(nothingMore.holds ? [say('review.nothing-more', { n: nothingMore.n })] : []),
  ]
  return [
    ...danger.flatMap((line) => wrapText(line, width, '')).map(paint.brick),
    ...notices.flatMap((line) => wrapText(line, width, '')).map(paint.amber),
  ]
}

function decidedLines({ review }: Seen, { words, width }: Page): string[] {
  const decision = review?.decision
  if (!decision) return []
  const { course, text, rejected, why, on } = decision
  const name = (one: string) => words.say(`review.course.${one}`)
  const lines = [
    words.say('cli.review.decided', { day: { day: on }, course: name(course), text }),
    words.say('cli.review.rejected', { course: name(rejected), text: why }),
  ]
  return lines.flatMap((line) => wrapText(line, width, ''))
}

function pathLines(title: string, path: Path, page: Page): string[] {
  const { words, paint, width } = page
  const lines = [
    ...path.for.map((line) => words.say('cli.review.for', { text: said('path', line, page) })),
    ...path.against.map((line) => words.say('cli.review.against', { text: said('path', line, page) })),
    words.say('cli.review.next', { text: nextStep(path.next, page) }),
  ]
  return ['', paint.bold(words.say(title)), ...lines.flatMap((line) => wrapText(line, width, '  '))]
}

/** The next step of a path: its own sentence, or how to get what a refusal says is missing. */
function nextStep(next: Line, page: Page): string {
  if (page.words.has(`path.next.${next.code}`)) return said('path.next', next, page)
  return said('refusal', { ...next, code: `${next.code}.mend` }, page)
}

function said(family: string, { code, args }: Line, { words }: Page): string {
  const written = Object.entries(args).map(([name, value]) => {
    return [name, typeof value === 'string' && isDay(value) ? { day: value } : value] as const
  })
  return words.say(`${family}.${code}`, Object.fromEntries(written))
}

function movedLines(cost: Seen['paths']['repair']['cost'], { words, width, paint }: Page): string[] {
  if (cost === null) return []
  const amounts = cost.cost.map((one) => writeMoney(words.language, one)).join(' + ')
  const args = { moved: cost.moved, since: { day: cost.since }, hours: round(cost.minutes / 60) }
  const spent = amounts === '' ? '' : ` ${words.say('review.spent', { amount: amounts })}`
  return wrapText(words.say('review.moved', args) + spent, width, '  ').map(paint.muted)
}

/** What would be missing if they left, and how long it takes to replace it (M31). */
function leavingLines({ leaving, margin }: Seen['paths']['part']['cost'], page: Page): string[] {
  const { words, width, paint } = page
  const { say, language } = words
  const brought = leaving.flatMap(({ share, revenue, replacement: { weeks } }) => [
    say('review.leaving', { share: Math.round(share * 100), amount: revenue }),
    weeks === null
      ? say('review.replacement.unknown')
      : say('review.replacement', { weeks: round(weeks.value), low: round(weeks.low), high: round(weeks.high) }),
  ])
  const left = margin.map(({ contribution, low, high, currency, months }) => {
    if (contribution === null || low === null || high === null) return say('review.margin.unknown')
    const money = (minor: number) => writeMoney(language, { minor: Math.round(minor), currency })
    return say('review.margin', { months, amount: money(contribution), low: money(low), high: money(high) })
  })
  return [...brought, ...left].flatMap((line) => wrapText(line, width, '  ')).map(paint.muted)
}

/** To two decimals. */
function round(figure: number | null): number {
  return Math.round((figure ?? 0) * 100) / 100
}

function missingLines(missing: Seen['missing'], page: Page): string[] {
  if (missing.length === 0) return []
  const { words, paint, width } = page
  const lines = missing.flatMap((one) => [
    ...wrapText(`- ${said('refusal', one, page)}`, width, '  '),
    ...wrapText(said('refusal', { ...one, code: `${one.code}.mend` }, page), width, '    ').map(paint.muted),
  ])
  return ['', paint.bold(words.say('cli.review.missing')), ...lines]
}

function similarLines({ similar }: Seen, { words, paint }: Page): string[] {
  if (similar.length === 0) return []
  const lines = similar.map(({ name, course }) => {
    const what = course === null ? 'cli.review.similar.undecided' : `review.course.${course}`
    return `  ${words.say('cli.review.similar.line', { name, course: words.say(what) })}`
  })
  return ['', paint.bold(words.say('cli.review.similar')), ...lines]
}
