import fc from 'fast-check'
import { addDays, dayFromNumber, dayNumber } from '../../src/core/day.ts'
import type { Day } from '../../src/core/day.ts'
import { VISIBILITIES, widest } from '../../src/core/ledger/fact.ts'
import type { Fact, FactDraft } from '../../src/core/ledger/fact.ts'
import { isKey } from '../../src/core/ledger/field.ts'
import type { Field, FieldType, FieldValue } from '../../src/core/ledger/field.ts'
import type { Kind } from '../../src/core/ledger/kind.ts'
import type { Money } from '../../src/core/money.ts'
import { CASE_STEPS } from '../../src/core/ledger/kinds/cases.ts'
import { MEASURES, SCALES } from '../../src/core/ledger/kinds/feedback.ts'
import type { Measure } from '../../src/core/ledger/kinds/feedback.ts'

/** Characters that break naive readers: quotes, escapes, line ends, controls, half pairs, composed and decomposed, right to left. */
const NASTY = [
  '"',
  '\\',
  '\n',
  '\r',
  '\t',
  '\0',
  '\u0085',
  '\u2028',
  '\ud800',
  '\udc00',
  '😀',
  'e\u0301',
  'é',
  'ש',
  '\u202e',
  '#',
  '&1',
  '@s1:2',
  '=',
  ' ',
  'u{41}',
  'n',
  '\u00a0',
  '\ufeff',
  'due',
]

export const nastyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...NASTY), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.lorem({ maxCount: 4 }),
)
export const someKey = fc
  .string({
    unit: fc.constantFrom('a', 'Z', 'é', 'ա', 'न', 'ि', '7', '.', '_', '-', '中', '𝒜', 'by', 'due'),
    minLength: 1,
    maxLength: 8,
  })
  .filter(isKey)
export const someDay = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }).map(dayFromNumber)
const someTime = fc.constantFrom('T00:00Z', 'T23:59:59Z', 'T09:30:00.5Z', 'T12:00:00.123Z')
export const someInstant = fc.tuple(someDay, someTime).map(([day, time]) => day + time)
const someMoney = fc.record({
  minor: fc.oneof(fc.integer({ min: 0, max: 500_000 }), fc.maxSafeNat()),
  currency: fc.constantFrom('EUR', 'ISK', 'JPY', 'KWD', 'AMD', 'NPR', 'MYR'),
})

const VALUES: Record<FieldType, fc.Arbitrary<FieldValue>> = {
  key: someKey,
  text: nastyText,
  word: nastyText,
  day: someDay,
  instant: someInstant,
  zone: fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/Argentina/Buenos_Aires'),
  currency: fc.constantFrom('EUR', 'ISK', 'KWD'),
  language: fc.constantFrom('ne', 'hy', 'pt-BR', 'zh-Hant-TW'),
  money: someMoney,
  minutes: fc.integer({ min: 0, max: 999_999 }),
  number: fc.integer({ min: 0, max: 999_999_999 }),
  choice: fc.constant(''),
  flag: fc.constant(true as const),
}

function someValue(field: Field): fc.Arbitrary<FieldValue> {
  return field.type === 'choice' ? fc.constantFrom(...field.options!) : VALUES[field.type]
}

/** An instant falls on the fact's own day. */
function onItsDay(kind: Kind, fields: Record<string, FieldValue>, on: Day): Record<string, FieldValue> {
  const at = kind.fields.some((field) => field.type === 'instant') ? fields['at'] : undefined
  return typeof at === 'string' ? { ...fields, at: on + at.slice(10) } : { ...fields }
}

/** A score falls on the scale of its measure. */
function onItsScale(kind: Kind, fields: Record<string, FieldValue>): Record<string, FieldValue> {
  if (kind.name !== 'feedback') return fields
  const [low, high] = SCALES[fields['measure'] as Measure]
  return { ...fields, score: low + (Number(fields['score']) % (high - low + 1)) }
}

/** Words with a form of their own are drawn from it: what a kind refuses is no fact. */
const FORMED: Record<string, fc.Arbitrary<FieldValue>> = {
  rest: fc.constantFrom('none', 'sat,sun', 'fri'),
  hours: fc.constantFrom('09:00-18:00', '00:00-24:00'),
  digest: fc.constantFrom('07:30', '00:00'),
  level: fc.integer({ min: 1, max: 5 }),
  every: fc.constantFrom('10d', '6w', '3m'),
  share: fc.integer({ min: 0, max: 100 }),
  self: fc.integer({ min: 0, max: 100 }),
  percent: fc.integer({ min: 0, max: 100 }),
  severity: fc.integer({ min: 1, max: 5 }),
  flaw: fc.integer({ min: 1, max: 5 }),
  gravity: fc.integer({ min: 1, max: 4 }),
  ease: fc.integer({ min: 1, max: 5 }),
}

const LONGEST_WINDOW = 366
/** The last day from which the longest window stays within the calendar. */
const LAST_START: Day = '9998-12-31'

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** What fields of a kind must be together. */
function fitting(kind: Kind, fields: Record<string, FieldValue>): Record<string, FieldValue> {
  const { from, until } = fields as { from?: Day; until?: Day }
  if (from && until && (kind.name === 'window' || kind.name === 'closed')) {
    const first = from < LAST_START ? from : LAST_START
    return { ...fields, from: first, until: addDays(first, Math.abs(dayNumber(until)) % LONGEST_WINDOW) }
  }
  if (kind.name === 'exchange') return exchangeOf(fields)
  if (kind.name !== 'plan') return onItsScale(kind, fields)
  return { ...fields, every: fields['every'] ?? '1d', text: `x${textOf(fields['text'])}` }
}

/** Money is worth something of another kind. */
function exchangeOf(fields: Record<string, FieldValue>): Record<string, FieldValue> {
  const { from, to } = fields as { from: Money; to: Money }
  const other = to.currency === from.currency ? (from.currency === 'EUR' ? 'ISK' : 'EUR') : to.currency
  return { from: { ...from, minor: from.minor || 1 }, to: { minor: to.minor || 1, currency: other } }
}

/** Any fact of a kind, from the kind's own fields. */
export function draftOf(kind: Kind): fc.Arbitrary<FactDraft> {
  const fields = Object.fromEntries(kind.fields.map((field) => [field.name, FORMED[field.name] ?? someValue(field)]))
  const body = fc.record(fields, {
    requiredKeys: kind.fields.filter((field) => !field.optional).map((field) => field.name),
  })
  const common = fc.record(
    {
      on: kind.dated ? someDay : fc.oneof(fc.constant<Day>(''), someDay),
      by: someKey,
      visibility: fc.constantFrom(...VISIBILITIES),
    },
    { requiredKeys: ['on', 'visibility'] },
  )
  return fc.tuple(body, common).map(([fieldsOfKind, rest]) => ({
    ...rest,
    visibility: widest(kind, rest.visibility),
    kind: kind.name,
    client: kind.about ? fieldsOfKind[kind.about] : null,
    body: fitting(kind, onItsDay(kind, fieldsOfKind, rest.on)),
  })) as fc.Arbitrary<FactDraft>
}

/** The first day of invented lives; they last about three years. */
export const BIRTH: Day = '2023-01-01'

type Body = Record<string, FieldValue>
const client = 'acme'
const amount = fc.record({
  minor: fc.integer({ min: 100, max: 90_000 }),
  currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'ISK'),
})
const invoiceName = fc.constantFrom('I-1', 'I-2', 'I-3')
const promised = fc.constantFrom('label', 'menu')
const someCase = fc.constantFrom('c1', 'c2')
const later = fc.integer({ min: -20, max: 60 })

const someFeedback: fc.Arbitrary<Body> = fc.constantFrom(...MEASURES).chain((measure) => {
  const [min, max] = SCALES[measure]
  const score = fc.integer({ min, max })
  return fc.record(
    { client: fc.constant(client), measure: fc.constant(measure), score, more: fc.constant('speed') },
    { requiredKeys: ['client', 'measure', 'score'] },
  )
})

type Step = { kind: string; day: number; body: Body }

const step: fc.Arbitrary<Step> = fc.integer({ min: 0, max: 1000 }).chain((day) => {
  const due = later.map((n) => addDays(BIRTH, day + n))
  const bodies: fc.Arbitrary<{ kind: string; body: Body }>[] = [
    fc.record({ kind: fc.constantFrom('call', 'meeting'), body: fc.constant({ way: 'with', client }) }),
    fc.record({
      kind: fc.constant('email'),
      body: fc.constantFrom<Body>(
        { way: 'from', client },
        { way: 'to', client },
        { way: 'from', client, thread: 'a' },
        { way: 'to', client, thread: 'b' },
        { way: 'to', client, automatic: true },
      ),
    }),
    fc.record({
      kind: fc.constant('invoice'),
      body: fc.record({ client: fc.constant(client), amount, due, ref: invoiceName }),
    }),
    fc.record({
      kind: fc.constantFrom('payment', 'credit', 'refund'),
      body: fc.record(
        {
          client: fc.constant(client),
          amount,
          for: invoiceName,
          ref: invoiceName,
          undated: fc.constant(true as const),
        },
        { requiredKeys: ['client', 'amount'] },
      ),
    }),
    fc.record({
      kind: fc.constant('promise'),
      body: fc.record({ way: fc.constantFrom('to', 'from'), client: fc.constant(client), text: promised, due }),
    }),
    fc.record({
      kind: fc.constantFrom('kept', 'released'),
      body: fc.record({ client: fc.constant(client), text: promised }),
    }),
    fc.record({ kind: fc.constant('moved'), body: fc.record({ client: fc.constant(client), text: promised, due }) }),
    fc.record({
      kind: fc.constant('aside'),
      body: fc.record({ client: fc.constant(client), signal: fc.constantFrom('silence', 'promise-late'), until: due }),
    }),
    someFeedback.map((body) => ({ kind: 'feedback', body })),
    fc.record({
      kind: fc.constant('case'),
      body: fc.record({
        client: fc.constant(client),
        case: someCase,
        as: fc.constantFrom('complaint', 'request'),
        text: promised,
        severity: fc.integer({ min: 1, max: 5 }),
      }),
    }),
    fc.record({
      kind: fc.constant('handled'),
      body: fc.record(
        { client: fc.constant(client), case: someCase, step: fc.constantFrom(...CASE_STEPS), due },
        { requiredKeys: ['client', 'case', 'step'] },
      ),
    }),
    fc.record({ kind: fc.constant('end'), body: fc.constant({ client, initiative: 'client' }) }),
    fc.constant({ kind: 'time', body: { client, minutes: 30 } }),
    fc.constant({ kind: 'cost', body: { client, amount: { minor: 4000, currency: 'EUR' } } }),
  ]
  return fc.oneof(...bodies).map((made) => ({ ...made, day }))
})

/** A regular trait of a life: something that happens every so many days, until it stops. */
const habit: fc.Arbitrary<Step[]> = fc
  .record({
    every: fc.integer({ min: 5, max: 60 }),
    until: fc.integer({ min: 100, max: 1000 }),
    paid: fc.boolean(),
    late: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ every, until, paid, late }) => {
    const steps: Step[] = []
    for (let day = 0, n = 1; day <= until; day += every, n++) {
      const money = { minor: 50_000, currency: 'EUR' }
      if (!paid) steps.push({ kind: 'call', day, body: { way: 'with', client } })
      else {
        steps.push({
          kind: 'invoice',
          day,
          body: { client, amount: money, due: addDays(BIRTH, day + 14), ref: `H-${n}` },
        })
        steps.push({ kind: 'payment', day: day + 14 + late, body: { client, amount: money, for: `H-${n}` } })
      }
    }
    return steps
  })

/** The facts of one client, `acme`: habits that may stop, and anything in between. */
export const someLife: fc.Arbitrary<Fact[]> = fc
  .tuple(fc.array(habit, { maxLength: 2 }), fc.array(step, { maxLength: 12 }))
  .map(([habits, steps]) => [...habits.flat(), ...steps].map(factOf))

/** A day in such a life or up to two years after it. */
export const dayOfLife = fc.integer({ min: 0, max: 1900 }).map((n) => addDays(BIRTH, n))

function factOf({ kind, day, body }: Step, index: number): Fact {
  const common = { client, on: addDays(BIRTH, day), visibility: 'team', origin: { source: 's1', line: index + 1 } }
  return { ...common, kind, body, id: `f${String(index).padStart(4, '0')}` } as Fact
}
