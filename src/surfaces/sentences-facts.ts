import type { z } from 'zod'
import type { factShape } from '../app/shapes.ts'
import type { Page } from './page.ts'

type Facts = { facts: z.output<typeof factShape>[] }

/** Facts as they are written in the notation, each with where it came from. */
export function sayFacts({ facts }: Facts, { words, paint }: Page): string[] {
  if (facts.length === 0) return [words.say('cli.facts.none')]
  return facts.map(({ line, source }) => `${line}  ${paint.muted(sourceOf(source, words.say))}`)
}

function sourceOf({ kind, name, line }: Facts['facts'][number]['source'], say: Page['words']['say']): string {
  return kind === 'hand' ? say('cli.facts.hand') : say('cli.facts.source', { name, line })
}

/** What was added, with how to take it back. */
export function sayAdded({ facts }: Facts, { words, paint }: Page): string[] {
  const undo = facts.map(({ id }) => `  ${paint.accent(`goodterms take-back ${id}`)}`)
  return [
    words.say('cli.facts.added', { n: facts.length }),
    ...facts.map(({ line }) => `  ${line}`),
    words.say('cli.facts.undo'),
    ...undo,
  ]
}
