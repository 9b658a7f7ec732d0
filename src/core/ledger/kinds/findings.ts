import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** Where the trouble lies (A26). */
export const LOCI = ['us', 'client', 'fit', 'third-party', 'unknown'] as const

export type Locus = (typeof LOCI)[number]

/** What a complaint comes to; `valid-feeling`: the feeling is real and nobody is at fault (M23). */
export const VALIDITIES = ['valid', 'partly', 'not-valid', 'valid-feeling'] as const

export type Validity = (typeof VALIDITIES)[number]

export const CAUSES = [
  'late',
  'quality',
  'price',
  'billing',
  'communication',
  'scope',
  'access',
  'ordering',
  'defect',
  'person',
  'other',
] as const

export type Cause = (typeof CAUSES)[number]

/**
 * What somebody found about a case; a later one takes its place. `useful`: what useful thing we did anyway where it was
 * not our fault (M24); `explain`: why the client is at fault although other complaints are open (A26); `improvement`:
 * the improvement it leads to (A27).
 */
export type Finding = {
  client: string
  case: string
  locus: Locus
  valid: Validity
  cause?: Cause
  text?: string
  useful?: string
  explain?: string
  improvement?: string
}

export const finding: Kind = {
  name: 'finding',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'case', type: 'key' },
    { name: 'locus', type: 'choice', options: LOCI },
    { name: 'valid', type: 'choice', options: VALIDITIES },
    { name: 'cause', type: 'choice', word: 'cause', options: CAUSES, optional: true },
    { name: 'text', type: 'text', optional: true },
    { name: 'useful', type: 'text', word: 'useful', optional: true },
    { name: 'explain', type: 'text', word: 'explain', optional: true },
    { name: 'improvement', type: 'key', word: 'improvement', optional: true },
  ],
}
