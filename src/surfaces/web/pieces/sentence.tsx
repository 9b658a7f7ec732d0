import { writeDay, writeMoney } from '../../../words/arguments.ts'
import type { WordArg } from '../../../words/arguments.ts'
import { useWords } from '../words/words-context.tsx'
import styles from './sentence.module.css'

// Marks around what was written from an argument; letters of the private use area are in no sentence.
const [OPEN, CLOSE] = ['\uE000', '\uE001']
const FIGURE = /\uE000[^\uE001]*\uE001|(?<![\p{L}\p{Nd}-])[-−]?\p{Nd}[\p{Nd}.,\u00a0\u202f]*(?:–\p{Nd}+)?(?: ?%)?/gu

type SentenceProps = { say: string; args: Record<string, WordArg>; onFigure?: (() => void) | undefined; open?: boolean }

/** A sentence of the program with its figures underlined; a figure opens the facts it stands on. */
export function Sentence({ say: key, args, onFigure, open }: SentenceProps) {
  const { say, language } = useWords()
  const marked = Object.entries(args).map(([name, arg]) => [name, typeof arg === 'object' ? mark(language, arg) : arg])
  const parts = cut(say(key, Object.fromEntries(marked) as Record<string, string | number>))
  return parts.map((part, i) => {
    if (!part.figure || !onFigure) return part.text
    return (
      // Parts of one sentence never change places.
      // oxlint-disable-next-line react/no-array-index-key
      <button key={i} type="button" tabIndex={-1} className={styles.figure} aria-expanded={open} onClick={onFigure}>
        {part.text}
      </button>
    )
  })
}

function mark(language: string, arg: { day: string } | { minor: number; currency: string }): string {
  return `${OPEN}${'day' in arg ? writeDay(language, arg.day) : writeMoney(language, arg)}${CLOSE}`
}

function cut(sentence: string): { text: string; figure: boolean }[] {
  const parts: { text: string; figure: boolean }[] = []
  let from = 0
  for (const match of sentence.matchAll(FIGURE)) {
    // A dot or comma after a number ends the sentence and is no part of the figure.
    const text = match[0].replace(/[.,\u00a0\u202f]+$/, '')
    parts.push(
      { text: sentence.slice(from, match.index), figure: false },
      { text: text.replace(/[\uE000\uE001]/g, ''), figure: true },
    )
    from = match.index + text.length
  }
  return [...parts, { text: sentence.slice(from), figure: false }]
}
