import type { ClientHours } from './hours-spent.ts'

/** What to do about a client who brings too little, in this order and no other (handbook 7.2, I9). Parting is none of them. */
export const MOVES = ['own-work', 'price', 'scope', 'service', 'terms'] as const

/**
 * A move with what speaks for it: hours it is about, what they cost or bring in minor units (null where unknown), and
 * for a price by how many percent it would have to rise.
 */
export type Move = { move: (typeof MOVES)[number]; hours: number | null; minor: number | null; percent: number | null }

/** What moves are weighed with; hour costs are null where any hour's cost is unknown. */
export type MoveGround = {
  revenue: number
  contribution: number | null
  ehr: number | null
  target: number | null
  hours: ClientHours
  /** Hours of work that are billed to nobody, and what they cost. */
  unbilledWork: { hours: number; minor: number | null }
  serve: number | null
  rework: number | null
  /** What waiting for money, chasing it and giving it up cost. */
  waiting: number
}

/** The moves that the figures speak for, in their order: our own work first. */
export function movesOf(ground: MoveGround): Move[] {
  const { hours, unbilledWork, serve, rework, waiting } = ground
  const serving = hours.meetings + hours.complaints + hours.travel
  const found: (Move | false)[] = [
    hours.rework > 0 && { move: 'own-work', hours: hours.rework, minor: rework, percent: null },
    priceMove(ground) ?? false,
    unbilledWork.hours > 0 && { move: 'scope', ...unbilledWork, percent: null },
    serving > 0 && { move: 'service', hours: serving, minor: serve, percent: null },
    (hours.chasing > 0 || waiting > 0) && { move: 'terms', hours: hours.chasing, minor: waiting, percent: null },
  ]
  return found.filter((one) => one !== false)
}

/** By how much a price would have to rise until nothing is lost, and until an hour brings what it should. */
function priceMove({ revenue, contribution, ehr, target }: MoveGround): Move | null {
  const loss = contribution !== null && contribution < 0 && revenue > 0 ? -contribution / revenue : 0
  const low = ehr !== null && ehr > 0 && target !== null && ehr < target ? target / ehr - 1 : 0
  const rise = Math.max(loss, low)
  if (rise <= 0) return null
  return { move: 'price', hours: null, minor: Math.round(rise * revenue), percent: Math.ceil(100 * rise) }
}
