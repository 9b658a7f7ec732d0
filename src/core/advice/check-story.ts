import { NO_ALMANAC } from '../calendar/almanac.ts'
import { ourCalendar } from '../calendar/client-calendar.ts'
import { workWeekOf } from '../calendar/working-days.ts'
import type { WorkWeek } from '../calendar/working-days.ts'
import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import { businessCard } from '../ledger/card.ts'
import { readStory } from '../ledger/story.ts'
import type { Story, StoryCheck } from '../ledger/story.ts'
import type { Check } from '../ledger/story-check.ts'
import { atEnd } from '../models/steps.ts'
import { withoutVoided } from '../ledger/voided.ts'
import { problem } from '../problem.ts'
import type { Problem } from '../problem.ts'
import { signals } from '../signals/all.ts'
import { EVERY_DAY } from '../signals/backdrop.ts'
import type { Backdrop } from '../signals/backdrop.ts'
import { gatherBackdrops } from '../signals/backdrops.ts'
import { bookDay } from '../signals/book-day.ts'
import { foldHistory } from '../signals/fold.ts'
import type { History } from '../signals/history.ts'
import { gatherBuying } from './buying.ts'
import type { Buying } from './buying.ts'
import { contactFinding, plannedIn } from './check-contact.ts'
import { findingOf, orderFinding } from './check-finding.ts'
import type { Finding } from './check-finding.ts'
import { VERBS } from './moves.ts'
import { readClient } from './reading.ts'
import type { Reading } from './reading.ts'
import { STANDINGS } from './standing.ts'

/**
 * One check of a story and how it came out on its day. `found` says what was there instead when it
 * did not hold: the code of its sentence (`check.<code>`) with arguments; null when it held.
 */
export type CheckResult = { line: number; text: string; on: Day; held: boolean; found: Finding | null }

/** Checks in the order of the story, and the problems that no `problem` check asked for. */
export type StoryResult = { checks: CheckResult[]; problems: Problem[] }

/** Reads a story and holds every check against its facts, as of the check's own day. */
export function checkStory(text: string): StoryResult {
  const story = readStory(text)
  const awaited = new Set<Problem>()
  const problems = [...story.problems]
  const readings = readingsOf(story)
  const held = (asked: StoryCheck, check: Exclude<Check, { about: 'problem' }>) => {
    const reading = readings(check.client, asked.on)
    if (check.about === 'before') return orderFinding(reading, readings(check.other, asked.on))
    if (check.about === 'contact' || check.about === 'no-contact') {
      return contactFinding(check, plannedIn(story.facts, countedFacts(story, check.client), check.client, asked.on))
    }
    return findingOf(check, reading, countedFacts(story, check.client), asked.on)
  }
  const checks: CheckResult[] = []
  for (const asked of story.checks) {
    const { check } = asked
    const wrong = wrongName(story, asked)
    if (wrong) problems.push(wrong)
    else if (check.about === 'problem') checks.push(resultOf(asked, awaitedProblem(story, check, awaited)))
    else checks.push(resultOf(asked, held(asked, check)))
  }
  return { checks, problems: problems.filter((one) => !awaited.has(one)) }
}

function resultOf({ line, text, on }: StoryCheck, found: Finding | null): CheckResult {
  return { line, text, on, held: found === null, found }
}

/** Facts of one client that count: not voided, not from a source that was undone. */
function countedFacts(story: Story, client: string) {
  return withoutVoided(story.facts.filter((fact) => fact.client === client && !story.undone.has(fact.origin.source)))
}

/** Readings by client and day, each made once, against the book of all clients of the story as it was the month before. */
function readingsOf(story: Story): (client: string, on: Day) => Reading {
  const clients = [...new Set(story.facts.flatMap(({ client }) => (client === null ? [] : [client])))]
  const histories = new Map(clients.map((client) => [client, foldHistory(client, countedFacts(story, client))]))
  const books = new Map<Day, { backdrop: Backdrop; buying: Buying }>()
  const made = new Map<string, Reading>()
  const workOn = workWeeksOf(story)
  return function readingOn(client, on) {
    const key = `${on} ${client}`
    const day = bookDay(on)
    const book = books.get(day) ?? bookOn([...histories.values()], day, workOn)
    books.set(day, book)
    const reading = made.get(key) ?? readClient(histories.get(client)!, on, book.backdrop, book.buying)
    made.set(key, reading)
    return reading
  }
}

/** Our working days as the story's own business card and closings say; a story knows no public holidays. */
function workWeeksOf({ facts }: Story): (day: Day) => WorkWeek {
  const business = businessCard(facts.filter((fact) => fact.kind === 'business'))
  if (!business) return () => EVERY_DAY
  const ours = ourCalendar(business, facts)
  return (day) => workWeekOf(ours, NO_ALMANAC, day, addDays(day, STORY_AHEAD_DAYS))
}

const STORY_AHEAD_DAYS = 100

function bookOn(
  histories: readonly History[],
  day: Day,
  workOn: (day: Day) => WorkWeek,
): { backdrop: Backdrop; buying: Buying } {
  const [backdrops, buying] = [gatherBackdrops([day], workOn), gatherBuying(day)]
  for (const history of histories) {
    backdrops.add(history)
    buying.add(history)
  }
  return { backdrop: backdrops.done().get(day)!, buying: atEnd(buying.done()) }
}

function awaitedProblem(
  story: Story,
  check: Extract<Check, { about: 'problem' }>,
  awaited: Set<Problem>,
): Finding | null {
  const there = story.problems.filter((one) => one.line === check.line)
  const match = there.find((one) => one.code === check.code)
  if (match) awaited.add(match)
  if (match) return null
  return there[0]
    ? { code: 'problem', args: { line: check.line, code: there[0].code } }
    : { code: 'no-problem', args: { line: check.line } }
}

/** A misspelt name would make `no signal …` hold for the wrong reason, so it is a problem of the story. */
function wrongName(story: Story, { check, line, text }: StoryCheck): Problem | null {
  if (check.about === 'problem') return null
  const named = check.about === 'before' ? [check.client, check.other] : [check.client]
  const stranger = named.find((client) => !story.facts.some((fact) => fact.client === client))
  if (stranger !== undefined) return problem(line, 'unknown-client', { text: stranger }, text)
  if ('signal' in check && !signals.some((signal) => signal.name === check.signal)) {
    return problem(line, 'unknown-signal', { text: check.signal }, text)
  }
  if (check.about === 'standing' && !STANDINGS.some((standing) => standing === check.standing)) {
    return problem(line, 'unknown-standing', { text: check.standing }, text)
  }
  if (check.about === 'move' && !VERBS.some((verb) => verb === check.verb)) {
    return problem(line, 'unknown-verb', { text: check.verb }, text)
  }
  return null
}
