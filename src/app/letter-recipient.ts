import type { ClientCard } from '../core/ledger/card.ts'
import { Refusal } from '../core/refusal.ts'
import { isAddress } from './mail-settings.ts'
import { oneLine } from './one-line.ts'
import { foldAddress } from './reminder-addressee.ts'

declare const theirs: unique symbol
/** A client or one of their people with an address that stands on a card of theirs, made here and nowhere else. */
export type Recipient = { name: string; address: string; readonly [theirs]: true }

/** Somebody a letter may go to: the client's own address has no `person`. */
export type Known = { person: string | null; name: string; email: string }

/** Every mail address on the cards of a client and their people. */
export function knownAddresses(card: ClientCard): Known[] {
  const own = card.email ? [{ person: null, name: card.name, email: card.email.trim() }] : []
  const people = card.people.flatMap(({ key, name, email }) =>
    email ? [{ person: key, name: name ?? key, email: email.trim() }] : [],
  )
  return [...people, ...own].filter(({ email }) => email !== '')
}

/**
 * Where a letter to a client goes. Refuses where there is no address (`letter-no-address`), one that is none
 * (`address-wrong`), and one that stands on no card of theirs (`address-not-theirs`): a letter of parting never goes
 * to somebody else by a slip of the pen.
 */
export function recipientOf(card: ClientCard, person: string | null, address: string | null): Recipient {
  const known = knownAddresses(card)
  const meant =
    address ?? (known.find((one) => one.person === person) ?? known.find((one) => one.person === null))?.email
  if (meant === undefined) throw new Refusal('letter-no-address', { client: card.name })
  if (!isAddress(meant)) throw new Refusal('address-wrong', { name: card.name })
  const same = known.filter(({ email }) => foldAddress(email) === foldAddress(meant))
  const found = same.find((one) => one.person === person) ?? same[0]
  if (!found) throw new Refusal('address-not-theirs', { client: card.name, address: meant })
  return { name: oneLine(nameOf(card, person) ?? found.name), address: meant } as Recipient
}

function nameOf(card: ClientCard, person: string | null): string | null {
  const found = card.people.find(({ key }) => key === person)
  return found ? (found.name ?? found.key) : null
}
