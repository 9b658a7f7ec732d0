import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** How a complaint stands to the sheet that was in force (M21). */
export const AGAINST_SHEET = ['promised', 'not-promised', 'unclear'] as const
export type AgainstSheet = (typeof AGAINST_SHEET)[number]

/** A complaint in the client's own words. `sheet` is what a person found when they compared it with the sheet. */
export type Complaint = {
  client: string
  text: string
  engagement?: string
  sheet?: AgainstSheet
  language?: string
  person?: string
}

export const complaint: Kind = {
  name: 'complaint',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'text', type: 'text' },
    { name: 'engagement', type: 'key', word: 'for', optional: true },
    { name: 'sheet', type: 'choice', word: 'sheet', options: AGAINST_SHEET, optional: true },
    { name: 'language', type: 'language', word: 'language', optional: true },
    { name: 'person', type: 'key', word: 'person', optional: true },
  ],
}
