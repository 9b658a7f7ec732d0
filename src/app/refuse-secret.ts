import { secretIn } from '../core/parting/handover/secrets.ts'
import { Refusal } from '../core/refusal.ts'

/**
 * Refuses words of a handover that look like a password, a PIN, a token, a key or a seed phrase: what is written here is
 * kept, exported and sent. The refusal names the sort and never the words.
 */
export function refuseSecret(...texts: (string | undefined)[]): void {
  for (const text of texts) {
    const sort = text === undefined ? null : secretIn(text)
    if (sort !== null) throw new Refusal('secret-in-text', { sort })
  }
}
