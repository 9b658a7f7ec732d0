import { Refusal } from '../core/refusal.ts'
import { readFlags } from './cli-arguments.ts'
import { printJson } from './cli-call.ts'
import type { Call } from './cli-call.ts'
import type { Page } from './page.ts'
import { runNamed } from '../app/run-named.ts'
import { writeDay } from '../words/arguments.ts'

type Key = { name: string; member: string; createdAt: string; revokedAt: string | null }

/** `keys` lists the keys of programs, `keys add NAME` makes one, `keys revoke NAME` ends those of a name. */
export async function keys(call: Call): Promise<number> {
  const { words } = readFlags(call.rest, [], [])
  const [deed, ...name] = words
  const { house, asker } = await call.open()
  if (deed === undefined) {
    const { keys: list } = await runNamed<{ keys: Key[] }>(house, 'see-settings', {}, asker)
    if (call.json) printJson(call, list)
    else call.print(sayKeys(list, call.page))
    return 0
  }
  if (deed !== 'add' && deed !== 'revoke') throw new Refusal('option-unknown', { option: deed })
  const action = deed === 'add' ? 'add-key' : 'revoke-key'
  const output = await runNamed<Record<string, string>>(house, action, { name: name.join(' ') }, asker)
  if (call.json) printJson(call, output)
  else call.print(call.page.words.say(`cli.keys.${deed}`, output).split('\n'))
  return 0
}

function sayKeys(list: readonly Key[], { words, paint }: Page): string[] {
  if (list.length === 0) return [words.say('cli.keys.none')]
  return list.map(({ name, createdAt, revokedAt }) => {
    const day = (instant: string) => writeDay(words.language, instant.slice(0, 10))
    const state = revokedAt
      ? words.say('cli.keys.revoked', { day: day(revokedAt) })
      : words.say('cli.keys.since', { day: day(createdAt) })
    return `${name}  ${paint.muted(state)}`
  })
}
