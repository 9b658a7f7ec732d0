import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import { RETENTION_CLASSES } from '../ledger/kinds/keeping.ts'
import type { RetentionClass } from '../ledger/kinds/keeping.ts'
import { classOf } from './classes.ts'
import { tableRow } from './retention-table.ts'

/** What holds for a class now. `from`: the owner's own word, our table, or nobody's, and then a person is asked. */
export type RetentionRule = {
  class: RetentionClass
  act: 'ask' | 'erase' | 'keep'
  years: number | null
  from: 'own' | 'table' | 'none'
  source: string | null
  /** General knowledge that nobody has checked. */
  known: boolean
  country: string | null
  on: Day | null
  by: string | null
  because: string[]
}

/** The rule of each class on a day: the latest own word, else the table of the business's country, else ask. */
export function retentionRules(facts: readonly Fact[], country: string | null, today: Day): RetentionRule[] {
  const own = new Map<RetentionClass, FactOf<'retention'>>()
  for (const fact of facts) if (fact.kind === 'retention' && fact.on <= today) own.set(fact.body.class, fact)
  return RETENTION_CLASSES.map((name) => {
    const fact = own.get(name)
    return fact ? ownRule(fact) : tableRule(name, country)
  })
}

function ownRule({ id, on, by, body }: FactOf<'retention'>): RetentionRule {
  const { act, years, text, country } = body
  const said = { years: years ?? null, source: text ?? null, country: country ?? null }
  return { class: body.class, act, ...said, from: 'own', known: false, on, by: by ?? null, because: [id] }
}

function tableRule(name: RetentionClass, country: string | null): RetentionRule {
  const row = tableRow(country, name)
  const blank = { class: name, on: null, by: null, because: [] }
  if (!row) return { ...blank, act: 'ask', years: null, from: 'none', source: null, known: false, country: null }
  const { act, years, source, known } = row
  return { ...blank, act, years, from: 'table', source, known, country: row.country, on: row.checked }
}

/**
 * What of a class is kept of one client. `in-use`: the work goes on. `kept`: must be kept until `until` (null: without an
 * end), and is then narrowed and not erased. `ask`: nobody said; a person decides. `later`: may go after `until`, and sooner if they ask. `free`: may go. `none`: nothing is there.
 */
export type RetentionLine = {
  class: RetentionClass
  state: 'none' | 'in-use' | 'kept' | 'ask' | 'later' | 'free'
  n: number
  first: Day | null
  last: Day | null
  until: Day | null
  /** It is kept only because the books must say whose they are. */
  withBooks: boolean
  rule: RetentionRule
}

/**
 * Class by class what is kept of a client, until when and why (handbook 2.5). `ended` is the day on which the work ended,
 * null while it goes on. A period counts from the end of the year of the last entry or of the end, whichever is later:
 * laws on books count so, and too long is safer than too short (D).
 */
export function retentionOf(
  facts: readonly Pick<Fact, 'kind' | 'body' | 'on'>[],
  rules: readonly RetentionRule[],
  ended: Day | null,
  today: Day,
): RetentionLine[] {
  const byClass = Map.groupBy(facts, classOf)
  const lines = rules.map((rule): RetentionLine => {
    const days = (byClass.get(rule.class) ?? []).map(({ on }) => on)
    const dated = days.filter((on) => on !== '').toSorted()
    const line = {
      class: rule.class,
      n: days.length,
      first: dated[0] ?? null,
      last: dated.at(-1) ?? null,
      withBooks: false,
      rule,
    }
    if (days.length === 0) return { ...line, state: 'none', until: null }
    if (ended === null) return { ...line, state: 'in-use', until: null }
    const until = untilOf(rule, line.last !== null && line.last > ended ? line.last : ended)
    return { ...line, state: stateOf(rule, until, today), until }
  })
  return lines.map((line) => asLongAsBooks(line, lines))
}

/** Books without a name are none: who somebody is stays as long as the books do. */
function asLongAsBooks(line: RetentionLine, lines: readonly RetentionLine[]): RetentionLine {
  const books = lines.find((one) => one.class === 'books' && one.state === 'kept')
  if (!books || line.class !== 'identity' || line.state === 'none') return line
  if (line.state === 'kept' && (line.until === null || (books.until !== null && line.until >= books.until))) return line
  return { ...line, state: 'kept', until: books.until, withBooks: true }
}

function untilOf({ years, act }: RetentionRule, from: Day): Day | null {
  if (years === null || act === 'ask') return null
  return `${String(Number(from.slice(0, 4)) + Math.ceil(years)).padStart(4, '0')}-12-31`
}

function stateOf({ act, years }: RetentionRule, until: Day | null, today: Day): RetentionLine['state'] {
  if (act === 'ask') return 'ask'
  if (act === 'erase') return until === null || years === 0 || today > until ? 'free' : 'later'
  return until === null || today <= until ? 'kept' : 'free'
}
