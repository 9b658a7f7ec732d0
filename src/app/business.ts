import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { currency, hours, language, restDays, zone } from './clients.ts'
import { draftBy, record } from './record.ts'

const fields = {
  zone: zone.optional(),
  currency: currency.optional(),
  language: language.optional(),
  country: z.string().trim().max(100).optional(),
  region: z.string().trim().max(100).optional(),
  rest: restDays.optional(),
  hours: hours.optional(),
}

export const businessShape = z.object({
  name: z.string(),
  zone: z.string(),
  currency: z.string(),
  language: z.string(),
  country: z.string().nullable(),
  region: z.string().nullable(),
  rest: z.string().nullable(),
  hours: z.string().nullable(),
})

/** Says who the business is: its name, where its days begin, what it bills in, the language it works in. */
export const changeBusiness = action({
  name: 'change-business',
  access: 'owner',
  changes: true,
  places: ['name'],
  input: z.object({ name: z.string().trim().min(1).max(200).optional(), ...fields }),
  output: z.object({ ids: z.array(z.string()) }),
  async run(world, { name, ...card }) {
    const called = name ?? world.business?.name
    if (!called) throw new Refusal('input-invalid', { field: 'name', reason: 'business-name' })
    const { zone: where, currency: money, language: tongue, country, region, rest: off, hours: open } = card
    const place = { zone: where, country, region, rest: off, hours: open }
    const body = { name: called, currency: money, language: tongue, ...place }
    const on = world.business ? world.today : ''
    return { ids: await record(world, [draftBy(world, 'business', null, body, on)]) }
  },
})
