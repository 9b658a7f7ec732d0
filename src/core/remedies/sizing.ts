import { isMinor } from '../cases/severity.ts'

/** Hours of a client's effort that count at most (D): beyond a day the loss itself is the better measure. */
export const MOST_HOURS = 8

export const SIZE_PARTS = ['loss', 'effort', 'impact', 'given'] as const
export type SizePartName = (typeof SIZE_PARTS)[number]

/**
 * One part of the sum: minor units, negative for what was given already. `known` is false where something is missing,
 * which the sum counts as nothing and `code` names; `args` are the figures it is made of.
 */
export type SizePart = {
  part: SizePartName
  minor: number
  known: boolean
  code: string
  args: Record<string, number>
}

/** What puts a failure right in money, in one currency (handbook 3.4): the sum of its parts, never below nothing. */
export type Sized = { currency: string; parts: SizePart[]; total: number }

/**
 * What is known for sizing, amounts in minor units of `currency`; null where nobody knows. `hours` are the client's,
 * `hour` what one of them counts for, `impact` the band of a severity of 1, `given` what the failure was met with
 * already in `n` remedies.
 */
export type SizeGround = {
  currency: string
  loss: number | null
  hours: number | null
  hour: number | null
  impact: number | null
  severity: number | null
  given: { minor: number; n: number }
}

/** `direct loss (100 %) + effort (hours × rate, capped) + impact band × severity − already given` (handbook 3.4). */
export function sizeRemedy(ground: SizeGround): Sized {
  const parts = [lossPart(ground), effortPart(ground), impactPart(ground), givenPart(ground)]
  const sum = parts.reduce((total, { minor }) => total + minor, 0)
  return { currency: ground.currency, parts, total: Math.max(0, sum) }
}

function lossPart({ loss }: SizeGround): SizePart {
  const known = loss !== null
  return { part: 'loss', minor: loss ?? 0, known, code: known ? 'loss' : 'loss-unknown', args: {} }
}

function effortPart({ hours, hour }: SizeGround): SizePart {
  if (hours === null) return unknownPart('effort', 'hours-unknown')
  if (hour === null) return unknownPart('effort', 'hour-unknown', { hours })
  const counted = Math.min(hours, MOST_HOURS)
  const code = hours > MOST_HOURS ? 'effort-capped' : 'effort'
  return { part: 'effort', minor: Math.round(counted * hour), known: true, code, args: { hours, counted, hour } }
}

/** A minor flaw is put right and explained, not paid for: ombudsmen give nothing for everyday annoyance. */
function impactPart({ impact, severity }: SizeGround): SizePart {
  if (severity === null) return unknownPart('impact', 'severity-unknown')
  if (isMinor(severity)) return { part: 'impact', minor: 0, known: true, code: 'impact-minor', args: { severity } }
  if (impact === null) return unknownPart('impact', 'impact-unknown', { severity })
  return { part: 'impact', minor: impact * severity, known: true, code: 'impact', args: { impact, severity } }
}

function givenPart({ given: { minor, n } }: SizeGround): SizePart {
  // `-0` would be written as a minus sign in front of nothing.
  return { part: 'given', minor: minor === 0 ? 0 : -minor, known: true, code: 'given', args: { n } }
}

function unknownPart(part: SizePartName, code: string, args: Record<string, number> = {}): SizePart {
  return { part, minor: 0, known: false, code, args }
}
