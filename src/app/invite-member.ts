import { z } from 'zod'
import { memberCards } from '../core/ledger/card.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { FIRST_OWNER } from '../core/ledger/first-owner.ts'
import type { Member } from '../core/ledger/kinds/cards.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { keyIn } from './plan-shapes.ts'
import { freeKey } from './free-key.ts'
import { draftBy, record } from './record.ts'
import { hashOf, newSecret } from './secret.ts'
import { key } from './shapes.ts'
import type { World } from './world.ts'

/** An invitation opens once, within a day. */
const OPEN_MS = 24 * 3_600_000

/**
 * Makes a link with which one of the team signs in, to be handed to them: it opens once, within a day, and is shown
 * once. A name nobody has is somebody new. Before the first invitation whoever invites gets a card as an owner, so that
 * the book is never owned by whoever came (I6, I10). An earlier invitation of theirs closes.
 */
export const inviteMember = action({
  name: 'invite-member',
  access: 'owner',
  changes: true,
  places: ['member'],
  input: z.object({
    member: keyIn.optional(),
    name: z.string().trim().min(1).max(200).optional(),
    /** Without it somebody who is on the team keeps the role they have; somebody new is a member. */
    as: z.enum(['member', 'compliance']).optional(),
    /** Where the program is reached; without it the link begins at its root. */
    origin: z.url({ protocol: /^https?$/, error: 'wrong-form' }).optional(),
  }),
  output: z.object({
    member: key,
    name: z.string(),
    role: z.enum(['member', 'compliance']),
    url: z.string(),
    expiresAt: z.string(),
    ids: z.array(z.string()),
  }),
  async run(world, { member: named, name: given, as: wished, origin }) {
    const cards = memberCards(await world.stores.facts.houseCards('member'))
    const member = named ?? memberKey(given, cards)
    const card = cards.find((one) => one.key === member)
    if (!card && given === undefined) throw new Refusal('member-not-found', { member })
    if (card?.role === 'owner' || member === FIRST_OWNER || member === world.person?.member)
      throw new Refusal('member-owns', { member })
    const role = wished ?? (card?.role === 'compliance' ? 'compliance' : 'member')
    const drafts = [...ownerDraft(world, cards), ...cardDraft(world, card, { member, name: given, role })]
    const ids = drafts.length > 0 ? await record(world, drafts) : []
    const code = newSecret(24)
    const expiresAt = new Date(Date.parse(world.now) + OPEN_MS).toISOString()
    await world.stores.doors.openDoor(hashOf(code), member, world.now, expiresAt)
    const url = `${origin ? new URL(origin).origin : ''}/setup#${code}`
    return { member, name: given ?? card?.name ?? member, role, url, expiresAt, ids }
  },
})

function memberKey(name: string | undefined, cards: readonly Member[]): string {
  if (name === undefined) throw new Refusal('input-invalid', { field: 'name', reason: 'missing' })
  return freeKey(name, [FIRST_OWNER, ...cards.map((card) => card.key)])
}

/** Nobody owns the business on paper yet: whoever invites does. */
function ownerDraft(world: World, cards: readonly Member[]): FactDraft[] {
  const own = world.person?.member
  if (!own || cards.some((card) => card.role === 'owner')) return []
  return [memberDraft(world, { key: own, role: 'owner' })]
}

function cardDraft(
  world: World,
  card: Member | undefined,
  { member, name, role }: { member: string; name: string | undefined; role: string },
): FactDraft[] {
  if (card?.role === role && (name === undefined || name === card.name)) return []
  return [memberDraft(world, { key: member, ...(name === undefined ? {} : { name }), role })]
}

function memberDraft(world: World, { key: member, name, role }: Member): FactDraft {
  const none = { email: undefined, level: undefined, capacity: undefined, digest: undefined, cost: undefined }
  return draftBy(world, 'member', null, { key: member, name, role, ...none })
}
