import { printPage } from './chromium-paper.ts'
import type { LetterPaper } from './letter-paper.ts'
import { paperHtml } from './paper-html.ts'

/**
 * The letter as PDF, with its fonts in it. Chromium lays it out where there is one (`chromium` is its path): what is
 * copied out of that file comes in reading order in every script. Else, or when it does not come back, our own layout.
 */
export async function letterPdf(paper: LetterPaper, chromium: string | null): Promise<Uint8Array> {
  const printed = chromium === null ? null : await printPage(chromium, paperHtml(paper))
  if (printed) return printed
  // Loaded only where it is needed: it takes a second, and most letters never ask for it.
  const { plainPaper } = await import('./plain-paper.ts')
  return plainPaper(paper)
}
