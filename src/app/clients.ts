import { z } from 'zod'
import { hoursIn, restDaysIn } from '../core/calendar/week.ts'
import { isZone } from '../core/day.ts'
import { isKey, isLanguage } from '../core/ledger/field.ts'
import { isCurrency } from '../core/money.ts'
import { Refusal } from '../core/refusal.ts'
import { keyFrom } from '../db/client-names.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'

const word = z.string().trim().max(200).optional()

/** What a client's card may say, checked where it comes in. */
export const zone = z.string().refine(isZone, { error: 'no-such-zone' })
export const currency = z.string().toUpperCase().refine(isCurrency, { error: 'no-such-currency' })
export const language = z.string().refine(isLanguage, { error: 'no-such-language' })

export const restDays = z.string().refine((text) => restDaysIn(text) !== null, { error: 'no-such-rest' })
export const hours = z.string().refine((text) => hoursIn(text) !== null, { error: 'no-such-hours' })

const card = {
  since: day.optional(),
  trade: word,
  language: language.optional(),
  zone: zone.optional(),
  currency: currency.optional(),
  country: word,
  region: word,
  rest: restDays.optional(),
  hours: hours.optional(),
  email: word,
  phone: word,
  ref: word,
  tier: word,
}

/** Adds a client by name; its key is made from the name unless one is given. */
export const addClient = action({
  name: 'add-client',
  access: 'member',
  changes: true,
  places: ['name'],
  input: z.object({
    name: z.string().trim().min(1).max(200),
    key: key.refine(isKey, { error: 'no-such-key' }).optional(),
    ...card,
  }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, { key: wished, name, ...rest }) {
    const { names, readings } = world.stores
    const [known] = await names.match([
      { name, ...(rest.email ? { email: rest.email } : {}), ...(rest.ref ? { ref: rest.ref } : {}) },
    ])
    const taken = known ?? (wished && (await readings.byKey(wished)) ? wished : null)
    if (taken) throw new Refusal('client-exists', { client: taken, name })
    const client = wished ?? (await names.freeKeys([name]))[0]!
    const draft = draftBy(world, 'client', client, { key: client, name, ...cardBody(rest) }, '')
    return { client, ids: await record(world, [draft]) }
  },
})

/** Changes what a client's card says; what is not named stays as it was. */
export const changeClient = action({
  name: 'change-client',
  access: 'member',
  changes: true,
  places: ['client'],
  input: z.object({ client: z.string().min(1), name: word, ...card }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, { client: named, name, ...rest }) {
    const { client } = await clientNamed(world, named)
    const draft = draftBy(world, 'client', client, { key: client, name, ...cardBody(rest) })
    return { client, ids: await record(world, [draft]) }
  },
})

type CardFields = { [F in keyof typeof card]?: string | undefined }

function cardBody(fields: CardFields) {
  const { since, trade, language: tongue, zone: where, currency: money, email, phone, ref, tier } = fields
  const { country, region, rest: off, hours: open } = fields
  const place = { zone: where, country, region, rest: off, hours: open }
  return { since, trade, language: tongue, ...place, currency: money, email, phone, ref, tier }
}

/** Adds somebody who works at a client. */
export const addPerson = action({
  name: 'add-person',
  access: 'member',
  changes: true,
  places: ['client', 'name'],
  input: z.object({
    client: z.string().min(1),
    name: z.string().trim().min(1).max(200),
    role: word,
    email: word,
    phone: word,
    language: language.optional(),
  }),
  output: z.object({ client: key, person: key, ids: z.array(z.string()) }),
  async run(world, { client: named, name, role, email, phone, language: tongue }) {
    const { client } = await clientNamed(world, named)
    const taken = new Set((await world.stores.readings.byKey(client))!.card.people.map((person) => person.key))
    let person = keyFrom(name)
    for (let n = 2; taken.has(person); n++) person = `${keyFrom(name)}-${n}`
    const body = { key: person, at: client, name, role, email, phone, language: tongue }
    return { client, person, ids: await record(world, [draftBy(world, 'person', client, body, '')]) }
  },
})
