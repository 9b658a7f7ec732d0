import type { CaseState } from '../core/cases/fold-cases.ts'
import { Refusal } from '../core/refusal.ts'
import { languagesFor, offerTrouble } from '../core/remedies/offer-words.ts'
import type { World } from './world.ts'

/**
 * Refuses an offer that is tied to a review or to silence, threatens, or asks the client to come back (handbook 2.5, T3),
 * in the languages it may be in: the client's, the case's, ours, and the one it seems to be.
 */
export function refuseOfferWords(
  { business }: Pick<World, 'business'>,
  { language, one }: { language: string | null; one?: CaseState | undefined },
  text: string,
  remedy: boolean,
): void {
  const languages = languagesFor(text, language, one?.language, business?.language)
  const trouble = offerTrouble(text, languages, remedy)
  if (trouble === null) return
  if (trouble.code === 'offer-with-condition') throw new Refusal('offer-with-condition', { words: trouble.words })
  if (trouble.code === 'offer-with-threat') throw new Refusal('offer-with-threat', { words: trouble.words })
  throw new Refusal('offer-to-come-back', { words: trouble.words })
}
