import { Refusal } from '../../core/refusal.ts'
import { unknownSigns } from './fonts.ts'
import { wordsOn } from './letter-paper.ts'
import type { LetterPaper } from './letter-paper.ts'

/** Refuses a sign that our fonts do not have (`letter-sign-unknown`): without a browser another would be printed for it. */
export function refuseSigns(paper: LetterPaper): void {
  const [sign] = unknownSigns(wordsOn(paper))
  if (sign !== undefined) throw new Refusal('letter-sign-unknown', { sign })
}
