import { readFile } from 'node:fs/promises'
import { checkStory } from '../core/advice/check-story.ts'
import type { StoryResult } from '../core/advice/check-story.ts'
import { Refusal } from '../core/refusal.ts'
import { readFlags } from './cli-arguments.ts'
import { printJson } from './cli-call.ts'
import type { Call } from './cli-call.ts'
import type { Page } from './page.ts'

const EXIT_NOT_HELD = 3

/** Holds a story against itself: its facts, its days, what must be true on them. Touches no book. */
export async function checkFile(call: Call): Promise<number> {
  const { words } = readFlags(call.rest, [], [])
  if (words.length === 0) throw new Refusal('input-invalid', { field: 'FILE', reason: 'missing' })
  let good = true
  const results: (StoryResult & { file: string })[] = []
  for (const file of words) {
    const result = checkStory(await textOf(file))
    good &&= result.problems.length === 0 && result.checks.every((check) => check.held)
    results.push({ file, ...result })
  }
  if (call.json) printJson(call, results)
  else call.print(results.flatMap((result) => sayResult(result.file, result, call.page)))
  return good ? 0 : EXIT_NOT_HELD
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new Refusal('file-not-found', { file })
  }
}

function sayResult(file: string, { checks, problems }: StoryResult, { words, paint }: Page): string[] {
  const held = checks.filter((check) => check.held).length
  const lines = checks.flatMap(({ held: holds, line, text, found }) => {
    if (!found) return [`  ${paint.accent('✓')} ${text.trim()}`]
    const instead = words.say('cli.check.instead', { line, found: words.say(`check.${found.code}`, found.args) })
    return [`  ${holds ? paint.accent('✓') : paint.brick('✗')} ${text.trim()}`, `      ${instead}`]
  })
  const dirty = problems.map(({ line, code, args }) => {
    const sentence = words.say('cli.problem', { line, sentence: words.say(`problem.${code}`, args) })
    return `  ${paint.amber('!')} ${sentence} ${words.say(`problem.${code}.mend`, args)}`
  })
  const count = words.say('cli.check.count', { held, n: checks.length, problems: problems.length })
  return [paint.bold(file), ...lines, ...dirty, count]
}
