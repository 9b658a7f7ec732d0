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
export function sayAdded({ facts }: Facts, page: Page): string[] {
  const added = page.words.say('cli.facts.added', { n: facts.length })
  return [added, ...facts.map(({ line }) => `  ${line}`), ...sayUndo({ ids: facts.map(({ id }) => id) }, page)]
}

/** How to take back what a deed wrote; nothing for one that gives no ids of facts. */
export function sayUndo(output: { ids?: unknown }, { words, paint }: Page): string[] {
  const ids = Array.isArray(output.ids) ? (output.ids as string[]) : []
  if (ids.length === 0) return []
  return [words.say('cli.facts.undo'), ...ids.map((id) => `  ${paint.accent(`goodterms take-back ${id}`)}`)]
}
