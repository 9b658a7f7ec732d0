/**
 * A letter as it lies on paper: who writes, to whom, the day in the letter's own language, what it is about, and its
 * paragraphs from the greeting to the signature. Lines of one paragraph have `\n` between them.
 */
export type LetterPaper = {
  language: string
  sender: string[]
  recipient: string[]
  day: string
  subject: string
  paragraphs: string[]
}

/** A letter's words as paragraphs: empty lines part them. */
export function paragraphsOf(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/** All that is written on it, in reading order. */
export function wordsOn({ sender, recipient, day, subject, paragraphs }: LetterPaper): string {
  return [...sender, ...recipient, day, subject, ...paragraphs].join('\n')
}
