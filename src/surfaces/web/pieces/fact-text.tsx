import type { Answer } from '../calls/call.ts'
import { useWords } from '../words/words-context.tsx'
import type { ScreenWords } from '../words/words-context.tsx'

export type FactSeen = Answer<'see-facts'>['facts'][number]

/** What a fact says, in words: kind, direction, text, amount and days. */
export function FactText({ fact }: { fact: FactSeen }) {
  const words = useWords()
  const { text } = fact.fields
  return (
    <>
      <span>{headOf(words, fact)}</span>
      {typeof text === 'string' && text !== '' ? <q>{text}</q> : null}
      {tailOf(words, fact).map((part) => (
        <span key={part} className="muted">
          {part}
        </span>
      ))}
    </>
  )
}

/** Kind and direction, with the amount where there is one: `Invoice, € 1,200`. */
function headOf(words: ScreenWords, fact: FactSeen): string {
  const { way, amount } = fact.fields
  const kind = words.say(`kind.${fact.kind}`)
  const shown = typeof amount === 'object' ? ` ${words.money(amount)}` : ''
  return typeof way === 'string' ? `${kind} ${wayOf(words, fact.kind, way)}`.trimEnd() : `${kind}${shown}`
}

/** From whom to whom; of a plan, a check-in or a case by what means; nothing where the way is told by the words. */
function wayOf(words: ScreenWords, kind: string, way: string): string {
  if (kind === 'case' || kind === 'incident') return words.say(`web.fact.via.${way}`)
  const direction = `web.fact.way.${kind === 'promise' ? 'promise-' : ''}${way}`
  if (words.has(direction)) return words.say(direction)
  const means = `web.plan.way.${way}`
  return words.has(means) ? words.say(means) : ''
}

const SAID: Record<string, 'day' | 'minutes' | 'plain'> = {
  due: 'day',
  until: 'day',
  minutes: 'minutes',
  ref: 'plain',
  for: 'plain',
  person: 'plain',
  member: 'plain',
  name: 'plain',
  automatic: 'plain',
  more: 'plain',
}

/** What one of several things a fact of some kinds says it is: a step, where the trouble lies, a course. */
const CHOSEN: Record<string, string> = {
  handled: 'step',
  finding: 'locus',
  remedy: 'step',
  halfway: 'step',
  review: 'step',
  decision: 'course',
}

function tailOf(words: ScreenWords, fact: FactSeen): string[] {
  return [...chosenOf(words, fact), ...scoreOf(words, fact), ...fieldsOf(words, fact)]
}

function chosenOf(words: ScreenWords, { kind, fields }: FactSeen): string[] {
  const chosen = fields[CHOSEN[kind] ?? '']
  if (typeof chosen !== 'string') return []
  const key = `web.fact.chosen.${kind}.${chosen}`
  return words.has(key) ? [words.say(key)] : []
}

/** A score says nothing without its scale. */
function scoreOf(words: ScreenWords, { fields: { measure, score } }: FactSeen): string[] {
  if (typeof measure !== 'string' || typeof score !== 'number') return []
  return [words.say(`web.fact.score.${measure}`, { score })]
}

function fieldsOf(words: ScreenWords, fact: FactSeen): string[] {
  return Object.entries(fact.fields).flatMap(([field, value]) => {
    const how = SAID[field]
    if (!how) return []
    const plain = typeof value === 'string' || typeof value === 'number' ? value : ''
    const shown = how === 'day' ? words.day(String(plain)) : (fact.names[plain] ?? plain)
    return [words.say(`web.fact.${field}`, { value: shown })]
  })
}
