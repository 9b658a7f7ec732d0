import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { caseMeant, draftOf } from './case-book.ts'
import { loss, severity, words } from './case-shapes.ts'
import { refuseOwnAbout } from './own-judge.ts'
import { record } from './record.ts'
import { key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import { refuseStranger } from './team.ts'

/**
 * Adds to a case what was not known when it was opened: what would make it right (M25), how bad it was, what it is
 * about, whose it is. What is not named stays as it was; the client's words never change. Whoever is complained of does
 * not name another.
 */
export const changeCase = action({
  name: 'change-case',
  access: 'member',
  changes: true,
  places: ['client', 'case'],
  input: z.object({
    client: z.string().min(1),
    case: keyInput,
    asks: words.optional(),
    severity: severity.optional(),
    loss: loss.optional(),
    matter: keyInput.optional(),
    delivery: z.string().trim().min(1).max(120).optional(),
    about: keyInput.optional(),
    owner: keyInput.optional(),
    person: keyInput.optional(),
  }),
  output: z.object({ client: key, case: key, ids: z.array(z.string()) }),
  async run(world, { client: named, case: which, ...said }) {
    const meant = await caseMeant(world, named, which)
    const { client, one } = meant
    await refuseStranger(world, said.about)
    await refuseStranger(world, said.owner)
    await refuseOwnAbout(world, one, said.about)
    if (Object.values(said).every((value) => value === undefined))
      throw new Refusal('case-nothing-said', { client, case: which })
    const body = { client, case: which, as: one.as, text: one.text, ...UNSAID, ...said }
    return { client, case: which, ids: await record(world, [draftOf(world, meant, 'case', body)]) }
  },
})

const UNSAID = {
  severity: undefined,
  asks: undefined,
  loss: undefined,
  way: undefined,
  matter: undefined,
  engagement: undefined,
  delivery: undefined,
  about: undefined,
  owner: undefined,
  language: undefined,
  person: undefined,
  at: undefined,
}
