import { domainToASCII } from 'node:url'
import { memberCards } from '../core/ledger/card.ts'
import { Refusal } from '../core/refusal.ts'
import { isAddress } from './mail-settings.ts'
import { oneLine } from './one-line.ts'
import type { World } from './world.ts'

declare const ours: unique symbol
/** One of our team with the address on their card, made here and nowhere else. */
export type Addressee = { name: string; address: string; readonly [ours]: true }

/**
 * Where a letter to a member goes. Refuses a member who is not known or has no address, and an address that belongs to
 * any client or person on record (`reminder-to-client`): what is written for us must never reach a client.
 */
export async function addresseeOf(world: World, member: string): Promise<Addressee> {
  const cards = memberCards(await world.stores.facts.houseCards('member'))
  const card = cards.find((one) => one.key === member)
  if (!card) throw new Refusal('member-not-found', { member })
  const name = oneLine(card.name ?? card.key)
  const address = card.email?.trim() ?? ''
  if (address === '') throw new Refusal('no-address', { name })
  if (!isAddress(address)) throw new Refusal('address-wrong', { name })
  await refuseClient(world, address, name)
  return { name, address } as Addressee
}

async function refuseClient(world: World, address: string, name: string): Promise<void> {
  const own = foldAddress(address)
  for (let after = ''; ;) {
    const page = await world.stores.addresses.outside(after)
    if (page.some((one) => foldAddress(one) === own)) throw new Refusal('reminder-to-client', { name })
    const last = page.at(-1)
    if (last === undefined) return
    after = last
  }
}

const DOTLESS = new Set(['gmail.com', 'googlemail.com'])

/** Two ways to write one mailbox are the same: capitals, what follows a plus, dots where they do not count, any script of the domain. */
export function foldAddress(address: string): string {
  const folded = address.normalize('NFKC').trim().toLowerCase()
  const bare = /<([^<>]+)>\s*$/.exec(folded)?.[1]?.trim() ?? folded.replace(/^mailto:/, '')
  const at = bare.lastIndexOf('@')
  if (at < 1) return bare
  const written = bare.slice(at + 1).replace(/\.$/, '')
  const domain = domainToASCII(written) || written
  const box = bare.slice(0, at).replace(/\+.*$/, '') || bare.slice(0, at)
  return DOTLESS.has(domain) ? `${box.replaceAll('.', '')}@gmail.com` : `${box}@${domain}`
}
