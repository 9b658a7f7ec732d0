import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { LANGUAGES } from '../words/words.ts'
import type { Language } from '../words/words.ts'
import { action } from './action.ts'
import { handoverGround } from './handover-ground.ts'
import type { HandoverGround } from './handover-ground.ts'
import { languageOfPack } from './pack-language.ts'
import { openParting, partingGround, refuseBefore } from './parting-ground.ts'
import { packName, planPack } from './plan-pack.ts'
import { unplannedIn } from './see-handover.ts'
import { key } from './shapes.ts'
import type { World } from './world.ts'

const entryShape = z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })

/**
 * What is in the pack that goes to the client (I39, handbook 2.7), in their language: the page that is read first, every
 * item, the final account, lists of credentials (never a secret) and licences, the files, a receipt to sign, and a
 * checksum of each. The pack itself is fetched at `/packs/<client>.zip`. It comes after the talk (I17), and while nobody
 * has said what becomes of something there is none.
 */
export const buildPack = action({
  name: 'build-pack',
  access: 'trusted',
  changes: 'in steps',
  places: ['client', 'language'],
  input: z.object({ client: z.string().min(1), language: z.enum(LANGUAGES).optional() }),
  output: z.object({
    client: key,
    name: z.string(),
    language: z.enum(LANGUAGES),
    /** Where the pack is fetched from this house. */
    address: z.string(),
    entries: z.array(entryShape),
  }),
  async run(world, { client: named, language: chosen }) {
    const { ground, language } = await packGround(world, named, chosen)
    const { client } = ground
    const entries = await planPack(world, ground, language)
    return {
      client,
      name: packName(client, world.today),
      language,
      address: `/packs/${encodeURIComponent(client)}.zip?language=${language}`,
      entries: entries.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
    }
  },
})

/** What a pack is made of; refuses what stands before it, then what would leave the client hanging. */
export async function packGround(
  world: World,
  named: string,
  chosen: Language | undefined,
): Promise<{ ground: HandoverGround; language: Language }> {
  const ground = await handoverGround(world, named)
  await refuseEarly(world, ground)
  const [first, ...others] = unplannedIn(ground)
  if (first) throw new Refusal('obligations-unplanned', { n: others.length + 1, first: first.text })
  return { ground, language: languageOfPack(ground.card, chosen) }
}

/** Before the letter a pack follows the same order as the letter (I17); after it nothing of that is asked again. */
async function refuseEarly(world: World, { client, out }: HandoverGround): Promise<void> {
  if (out) return
  const parting = await partingGround(world, client)
  openParting(parting)
  refuseBefore(parting, 'letter')
}
