import type { FactDraft } from '../ledger/fact.ts'

/** Digits at the end of a phone number by which two ways of writing it are known as one. */
const PHONE_DIGITS = 7

/**
 * Addresses by which somebody who must not be written to is known again, whatever key they come under: mail, phone, the
 * number in our bookkeeping, and the key. Each is folded to one way of writing it. A phone number counts by its last
 * seven digits, because some write a country before it and some do not: where two numbers are alike in them, we
 * are silent once too often (D). Facts that are no cards give none.
 */
export function addressesOf(facts: readonly FactDraft[]): string[] {
  return [...new Set(facts.flatMap(addressesIn))]
}

function addressesIn({ kind, body }: FactDraft): string[] {
  if (kind !== 'client' && kind !== 'person') return []
  const { email, phone } = body
  const own = kind === 'client' ? [`key:${body.key}`, body.ref ? `ref:${fold(body.ref)}` : ''] : []
  return [...own, email ? mailAddress(email) : '', phone ? phoneAddress(phone) : ''].filter((one) => one !== '')
}

/** A mail address as it is compared: case, width and space do not count; '' where there is none. */
export function mailAddress(email: string): string {
  const folded = fold(email).replace(/^mailto:/u, '')
  return folded.includes('@') ? `email:${folded}` : ''
}

/** A phone number as it is compared; '' where it is too short to mean one person. */
export function phoneAddress(phone: string): string {
  const digits = Array.from(phone.normalize('NFKC'), digitOf).join('')
  return digits.length < PHONE_DIGITS ? '' : `phone:${digits.slice(-PHONE_DIGITS)}`
}

/** Digits of other scripts are digits too: `९८४` is 984. */
function digitOf(sign: string): string {
  if (!/^\p{Nd}$/u.test(sign)) return ''
  const code = sign.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code - zero)
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
