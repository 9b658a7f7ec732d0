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
    if (!part.figure || !onFigure) return part.lead + part.text + part.tail
    return (
      // Parts of one sentence never change places.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={i} className={styles.kept}>
        {part.lead}
        <button type="button" tabIndex={-1} className={styles.figure} aria-expanded={open} onClick={onFigure}>
          {part.text}
        </button>
        {part.tail}
      </span>
    )
  })
}

function mark(language: string, arg: { day: string } | { minor: number; currency: string }): string {
  return `${OPEN}${'day' in arg ? writeDay(language, arg.day) : writeMoney(language, arg)}${CLOSE}`
}

/** `lead` and `tail` are the bracket and the unit that a figure must not be parted from at the end of a line. */
type Part = { lead: string; text: string; tail: string; figure: boolean }

const UNIT = /^ \p{L}{1,8}(?!\p{L})/u

function cut(sentence: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const match of sentence.matchAll(FIGURE)) {
    // A dot or comma after a number ends the sentence and is no part of the figure.
    const text = match[0].replace(/[.,\u00a0\u202f]+$/, '')
    const end = match.index + text.length
    const tail = /^\p{Nd}+$/u.test(text) ? (UNIT.exec(sentence.slice(end))?.[0] ?? '') : ''
    const before = sentence.slice(from, match.index)
    const lead = before.endsWith('(') ? '(' : ''
    parts.push(
      { lead: '', text: before.slice(0, before.length - lead.length), tail: '', figure: false },
      { lead, text: text.replace(/[\uE000\uE001]/g, ''), tail, figure: true },
    )
    from = end + tail.length
  }
  return [...parts, { lead: '', text: sentence.slice(from), tail: '', figure: false }]
}
