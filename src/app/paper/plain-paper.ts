import { Document, Font, Page, StyleSheet, Text, renderToBuffer } from '@react-pdf/renderer'
import type { DocumentProps } from '@react-pdf/renderer'
import { createElement } from 'react'
import type { ReactElement } from 'react'
import { facesFor } from './fonts.ts'
import { wordsOn } from './letter-paper.ts'
import type { LetterPaper } from './letter-paper.ts'
import { refuseSigns } from './refuse-signs.ts'

/**
 * The same letter without a browser: what is made where no Chromium is. Refuses a sign that our fonts do not have
 * (`letter-sign-unknown`): another would be printed in its place.
 */
export async function plainPaper(paper: LetterPaper): Promise<Uint8Array> {
  refuseSigns(paper)
  const seen = asSeen(paper)
  const families = registerFonts(wordsOn(seen))
  return new Uint8Array(await renderToBuffer(sheetOf(seen, families)))
}

/** Without what only steers the text and our fonts have no sign for; what keeps a name apart becomes a mark they have. */
function asSeen({ language, sender, recipient, day, subject, paragraphs }: LetterPaper): LetterPaper {
  const seen = steered(wordsOn({ language, sender, recipient, day, subject, paragraphs }))
  const [from, to, words] = [sender, recipient, paragraphs].map((list) => list.map(seen))
  return { language, sender: from!, recipient: to!, day: seen(day), subject: seen(subject), paragraphs: words! }
}

const LTR_MARK = '\u200E'

/** Which signs steer a text, and what stands for them. Only fonts of scripts that run right to left have the mark. */
function steered(whole: string): (text: string) => string {
  const mark = /[\u0590-\u08FF\uFB1D-\uFEFC]/.test(whole) ? LTR_MARK : ''
  const joins = /[\u0590-\u097F\uFB1D-\uFEFC]/.test(whole)
  return (text) =>
    text
      .replace(/[\u2066-\u2069]/g, mark)
      .replace(/[\u061C\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
      .replace(/[\u200C-\u200E]/g, (sign) => (joins || (sign === LTR_MARK && mark !== '') ? sign : ''))
      .replaceAll('\u2011', '-')
      .replaceAll('\u202F', '\u00A0')
}

const registered = new Set<string>()

function registerFonts(text: string): string[] {
  const faces = facesFor(text, 'woff')
  for (const { family, weight, path } of faces) {
    const name = `${family} ${weight}`
    if (!registered.has(name)) Font.register({ family, src: path, fontWeight: weight })
    registered.add(name)
  }
  // Words are never split: what a hyphen does to another language is for nobody to guess.
  Font.registerHyphenationCallback((word) => [word])
  return [...new Set(faces.map(({ family }) => family))]
}

function sheetOf(paper: LetterPaper, families: string[]): ReactElement<DocumentProps> {
  const { language, sender, recipient, day, subject, paragraphs } = paper
  const children = [
    createElement(Text, { key: 'sender', style: styles.sender }, sender.join('\n')),
    createElement(Text, { key: 'recipient', style: styles.recipient }, recipient.join('\n')),
    createElement(Text, { key: 'day', style: styles.day }, day),
    createElement(Text, { key: 'subject', style: styles.subject }, subject),
    ...paragraphs.map((text, i) => createElement(Text, { key: i, style: styles.paragraph }, text)),
    createElement(Text, { key: 'page', style: styles.number, fixed: true, render: numberOf }),
  ]
  const page = createElement(Page, { size: 'A4', style: { ...styles.page, fontFamily: families } }, children)
  return createElement(Document, { language, title: subject }, page)
}

function numberOf({ pageNumber }: { pageNumber: number }): string {
  return pageNumber === 1 ? '' : String(pageNumber)
}

const MM = 72 / 25.4

// Not on the page: what is laid out anew on each page (its number) would lose its words.
const LINES = { lineHeight: 1.5 }

const styles = StyleSheet.create({
  page: { paddingVertical: 25 * MM, paddingLeft: 25 * MM, paddingRight: 22 * MM, fontSize: 11 },
  sender: { ...LINES, fontSize: 9.5, color: '#555555', marginBottom: 12 * MM },
  recipient: { ...LINES, marginBottom: 10 * MM },
  day: { ...LINES, marginBottom: 8 * MM },
  subject: { ...LINES, fontWeight: 600, marginBottom: 5 * MM },
  paragraph: { ...LINES, marginBottom: 3.6 * MM },
  number: { position: 'absolute', bottom: 12 * MM, right: 22 * MM, fontSize: 9, color: '#555555' },
})
