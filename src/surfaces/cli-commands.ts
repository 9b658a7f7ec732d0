import { Refusal } from '../core/refusal.ts'
import type { Action } from '../app/action.ts'
import { runAction } from '../app/run-action.ts'
import { runNamed } from '../app/run-named.ts'
import { readInput } from './cli-arguments.ts'
import { printJson } from './cli-call.ts'
import type { Call } from './cli-call.ts'
import { ALIASES, isCommand, nearestNames } from './cli-names.ts'
import { listedActions } from './listed-actions.ts'
import { readWorld } from './asker.ts'
import { sayOutput } from './sentences.ts'

/** Actions that queue the reading of a file; a command stays until it has been read. */
const READS_FILE = new Set(['start-import', 'load-sample'])

/** Runs a command by its name, its friendly name or the name of an action. */
export async function runCommand(name: string, help: boolean, call: Call): Promise<number> {
  if (help || name === '' || name === 'help') return showHelp(name === 'help' ? (call.rest[0] ?? '') : name, call)
  if (isCommand(name)) return runSpecial(name, call)
  return runNamedAction(actionCalled(name), call)
}

/** The action behind a name; refuses an unknown one with the nearest there are. */
function actionCalled(name: string): Action {
  const wanted = ALIASES[name] ?? name
  const action = listedActions.find((one) => one.name === wanted)
  if (!action) throw new Refusal('command-unknown', { command: name, nearest: nearestNames(name).join(', ') || 'none' })
  return action
}

async function showHelp(name: string, call: Call): Promise<number> {
  const { actionHelp, allHelp, commandHelp } = await import('./cli-help.ts')
  if (name === '') call.print(allHelp(call.page))
  else call.print(isCommand(name) ? commandHelp(name, call.page) : actionHelp(actionCalled(name), call.page))
  return 0
}

async function runSpecial(name: string, call: Call): Promise<number> {
  if (name === 'import') return (await import('./cli-import.ts')).importFile(call)
  if (name === 'export') return (await import('./cli-export.ts')).exportFile(call)
  if (name === 'check') return (await import('./cli-check.ts')).checkFile(call)
  if (name === 'tone') return (await import('./cli-tone.ts')).checkLetter(call)
  if (name === 'models') return (await import('./cli-models.ts')).models(call)
  if (name === 'backtest') return (await import('./cli-backtest.ts')).backtest(call)
  if (name === 'link') return (await import('./cli-link.ts')).printLink(call)
  return (await import('./cli-keys.ts')).keys(call)
}

/** Runs an action with the inputs of the command line and says its answer. */
async function runNamedAction(action: Action, call: Call): Promise<number> {
  const { house, asker } = await call.open()
  const today = async () => (await readWorld(house, 'cli')).today
  // No server may have turned the day yet; where nothing is due this is two small questions.
  await runNamed(house, 'catch-up', {}, asker)
  const output = await runAction(house, action, await readInput(action, call.rest, today), asker)
  if (READS_FILE.has(action.name)) {
    return (await import('./cli-import.ts')).followImport((output as { id: string }).id, call)
  }
  if (action.name === 'undo-import') await runNamed(house, 'catch-up', {}, asker)
  if (call.json) printJson(call, output)
  else call.print(sayOutput(action.name, output, call.page))
  return 0
}
