import type { Day } from '../../day.ts'
import type { Fact, FactOf } from '../../ledger/fact.ts'
import type { KindName } from '../../ledger/kinds/all.ts'
import type { Money } from '../../money.ts'
import { saidBy } from './evidence.ts'

type LineArgs = Record<string, string | number | Money | { day: Day }>

/** A sentence of a letter: the key of its words with their arguments. */
export type Line = { say: string; args: LineArgs }

/** A fact as one sentence to its client, dated and without a word on whose fault it was (I22, I25). */
export function evidenceLine(fact: Fact): Line {
  const said = saidBy(fact)
  const wish = fact.kind === 'understood' || fact.kind === 'need'
  const [what, args] = said === null ? wordsOf(fact) : [wish ? 'wish' : 'said', { text: said }]
  return { say: `letter.parting.evidence.${what}`, args: { on: { day: fact.on }, ...args } }
}

type Told = readonly [what: string, args: LineArgs]

function wordsOf(fact: Fact): Told {
  const tell = TELL[fact.kind] as ((body: Fact['body']) => Told) | undefined
  return tell ? tell(fact.body) : ['spoke', {}]
}

/** What a letter is said of by the way it went; of a talk only that it was (its note is in our words). */
const LETTER = ({ way }: FactOf<'email'>['body']): Told => [way === 'from' ? 'wrote' : 'sent', {}]

/** The sentence of a kind of fact, with what it needs of its fields; kinds that are not here are talks. */
const TELL: { [K in KindName]?: (body: FactOf<K>['body']) => Told } = {
  email: LETTER,
  message: LETTER,
  letter: LETTER,
  change: ({ text }) => ['change', { text }],
  clause: ({ text }) => ['clause', { text }],
  warning: ({ text }) => ['warning', { text }],
  engagement: ({ text, engagement }) => ['engagement', { text: text ?? engagement }],
  promise: ({ way, text, due }) => [way === 'to' ? 'promise' : 'their-promise', { text, due: { day: due } }],
  kept: ({ text }) => ['kept', { text }],
  moved: ({ text, due }) => ['moved', { text, due: { day: due } }],
  invoice: ({ amount }) => ['invoice', { amount }],
  payment: ({ amount }) => ['payment', { amount }],
  missed: ({ side }) => [side === 'us' ? 'missed-us' : 'missed', {}],
}
