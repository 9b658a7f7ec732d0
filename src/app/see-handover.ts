import { z } from 'zod'
import { finalAccount } from '../core/parting/handover/account.ts'
import { handedOver } from '../core/parting/handover/handover-items.ts'
import { LARGEST_FILE } from '../core/parting/handover/file-names.ts'
import { LANGUAGES } from '../words/words.ts'
import { action } from './action.ts'
import { handoverGround } from './handover-ground.ts'
import type { HandoverGround } from './handover-ground.ts'
import { itemsOf } from './handover-items.ts'
import { accountShape, itemShape, whenShape } from './handover-shapes.ts'
import { packLanguage } from './pack-language.ts'
import { memberNames } from './promise-book.ts'
import { dated } from '../words/dated.ts'
import { day, key } from './shapes.ts'
import { isTrusted } from './world.ts'
import type { World } from './world.ts'

/**
 * What goes over to a client or to whoever goes on with the work (I39): every open item with what becomes of it, what of
 * theirs goes back, which ways in of ours are closed, the files, and the final account. Trusted people see it from the day
 * on which the parting was begun, everybody else what is the team's from the letter on.
 */
export const seeHandover = action({
  name: 'see-handover',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: z.object({
    client: key,
    name: z.string(),
    day,
    when: whenShape,
    /** Who is there for the client until the last day. */
    contact: z.string().nullable(),
    items: z.array(itemShape),
    accounts: z.array(accountShape),
    /** Taken over with something missing, and handed over without anybody having said yes. */
    exceptions: z.int(),
    unaccepted: z.int(),
    /** Nobody has said what becomes of them: a pack with these would leave the client hanging. */
    unplanned: z.array(itemShape.pick({ obligation: true, text: true, say: true, args: true })),
    mayPack: z.boolean(),
    /** The language of the pack; null where nobody knows the client's, or it is not one of ours. */
    language: z.enum(LANGUAGES).nullable(),
    languages: z.array(z.enum(LANGUAGES)),
    /** Bytes a file may have. */
    largest: z.int(),
  }),
  async run(world, { client: named }) {
    const ground = await handoverGround(world, named)
    const items = await itemsOf(world, ground)
    const { client, name, lastDay, out } = ground
    return {
      client,
      name,
      day: world.today,
      when: { lastDay, out },
      contact: await contactName(world, ground),
      items,
      accounts: accountsOf(world, ground),
      exceptions: items.filter(({ state }) => state === 'excepted').length,
      unaccepted: items.filter(({ state }) => state === 'given').length,
      unplanned: unplannedIn(ground),
      mayPack: isTrusted(world.person),
      language: packLanguage(ground.card),
      languages: [...LANGUAGES],
      largest: LARGEST_FILE,
    }
  },
})

/** What has no way, no owner or no day: nobody can go on with it. */
export function unplannedIn({ obligations }: Pick<HandoverGround, 'obligations'>) {
  return handedOver(obligations)
    .filter(({ planned }) => !planned)
    .map(({ obligation, text, code, args }) => {
      return { obligation, text, say: text === '' && code !== null ? `obligation.${code}` : null, args: dated(args) }
    })
}

/** The account as far as the asker may know it: goodwill that is not done yet is for trusted people. */
export function accountsOf(world: World, { client, facts, goodwill, parting }: HandoverGround) {
  return finalAccount(client, facts, goodwill, parting, world.today)
}

async function contactName(world: World, { member }: HandoverGround): Promise<string | null> {
  return member === null ? null : (await memberNames(world))(member)
}
