import type { Day } from '../day.ts'
import type { Problem } from '../problem.ts'
import { readBook } from './book.ts'
import type { BookEvent } from './book.ts'
import type { Fact } from './fact.ts'
import { readCheck } from './story-check.ts'
import type { Check } from './story-check.ts'
import { isProblem } from './source-line.ts'

/** One line that must hold on a day. `text` is the line as written. */
export type StoryCheck = { line: number; on: Day; text: string; check: Check }

/**
 * A story: facts, and what must hold on which days. A fact's id is `line:<n>`, its line in the
 * story. `facts` are all of them, voids and what they take back included; `undone` names the
 * sources that were taken back as a whole.
 */
export type Story = { facts: Fact[]; undone: Set<string>; checks: StoryCheck[]; problems: Problem[] }

/** Reads a whole story. The place of a fact in it does not matter: only its day does. */
export function readStory(text: string): Story {
  const story: Story = { facts: [], undone: new Set(), checks: [], problems: [] }
  let on: Day = ''
  for (const event of readBook(text.split(/\r?\n/u))) {
    if (event.type === 'day') on = event.day
    else addEvent(story, event, on)
  }
  return story
}

function addEvent(story: Story, event: Exclude<BookEvent, { type: 'day' }>, on: Day): void {
  if (event.type === 'problem') story.problems.push(event.problem)
  else if (event.type === 'fact') story.facts.push(storyFact(event))
  else if (event.type === 'source') {
    if (event.source.undone !== undefined) story.undone.add(event.source.label)
  } else addCheck(story, event.line, event.text, on)
}

function addCheck(story: Story, line: number, text: string, on: Day): void {
  const check = readCheck(text, line)
  if (isProblem(check)) story.problems.push(check)
  else story.checks.push({ line, on, text, check })
}

function storyFact({ line, fact, voids }: Extract<BookEvent, { type: 'fact' }>): Fact {
  const { draft, origin } = fact
  const body = voids && draft.kind === 'void' ? { ...draft.body, fact: factId(voids.line) } : draft.body
  return { ...draft, body, id: factId(line), origin: origin ?? { source: '', line } } as Fact
}

function factId(line: number): string {
  return `line:${line}`
}
