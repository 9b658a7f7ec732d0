import { listedActions } from './listed-actions.ts'

/** Friendly names of actions. Every action also answers to its own. */
export const ALIASES: Readonly<Record<string, string>> = {
  today: 'see-today',
  client: 'see-client',
  clients: 'list-clients',
  timeline: 'see-timeline',
  add: 'add-fact',
  log: 'log-contact',
  pay: 'record-payment',
  feedback: 'see-feedback',
  imports: 'list-imports',
  problems: 'see-problems',
  undo: 'undo-import',
  backup: 'make-backup',
  settings: 'see-settings',
}

/** Commands that are more than one action, or none. */
export const COMMANDS = [
  'import',
  'export',
  'check',
  'tone',
  'models',
  'backtest',
  'link',
  'keys',
  'help',
  'serve',
  'mcp',
] as const

export function isCommand(name: string): boolean {
  return COMMANDS.some((one) => one === name)
}

const MOST_SHOWN = 3

/** The names most like one that does not exist, the nearest first. */
export function nearestNames(name: string): string[] {
  const names = [...COMMANDS, ...Object.keys(ALIASES), ...listedActions.map((action) => action.name)]
  const ranked = names.map((one) => ({ one, far: distance(name, one) })).toSorted((a, b) => a.far - b.far)
  return ranked
    .filter(({ one, far }) => far <= Math.max(2, one.length / 3) || one.startsWith(name))
    .slice(0, MOST_SHOWN)
    .map(({ one }) => one)
}

/** Letters to add, take away or change to come from one word to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1]
    for (let j = 1; j <= to.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (letter === to[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[to.length]!
}
