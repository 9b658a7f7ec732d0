import type { ReactNode } from 'react'
import type { Severity } from '../../../core/letters/tone/families.ts'
import { useWords } from '../words/words-context.tsx'
import type { ScreenWords } from '../words/words-context.tsx'
import type { ToneSeen } from './use-tone.ts'
import styles from './tone-editor.module.css'

type Noted = { start: number; end: number; words: string; code: string; severity: Severity; allowed?: unknown }

/** How many places ask to be looked at, said again when that changes; never that a text is good. */
export function ToneCount(props: { id?: string; state: ToneSeen['state']; marks: readonly { severity: Severity }[] }) {
  const { say } = useWords()
  const { id, state, marks } = props
  const grave = marks.filter(({ severity }) => severity === 'block').length
  return (
    <output id={id} aria-live="polite" className={`small muted ${styles.count}`}>
      {state === 'none' || state === 'failed' ? say(`web.tone.${state}`) : null}
      {marks.length > 0 ? say('web.tone.count', { n: marks.length, grave }) : null}
    </output>
  )
}

type NotesProps<M extends Noted> = {
  marks: readonly M[]
  /** Goes to the words in their field. */
  onShow: (mark: M) => void
  children?: (mark: M) => ReactNode
}

/** Each mark with why and what would be better. `children` is what can be done about it. */
export function ToneNotes<M extends Noted>({ marks, onShow, children }: NotesProps<M>) {
  const { say } = useWords()
  if (marks.length === 0) return null
  return (
    <ul className={styles.notes} aria-label={say('web.tone.marks')}>
      {marks.map((mark) => (
        <ToneNote key={`${mark.code} ${mark.start}`} mark={mark} onShow={() => onShow(mark)}>
          {children?.(mark)}
        </ToneNote>
      ))}
    </ul>
  )
}

function ToneNote({ mark, onShow, children }: { mark: Noted; onShow: () => void; children: ReactNode }) {
  const words = useWords()
  const allowed = mark.allowed !== undefined && mark.allowed !== null
  const { reason, better } = sayMark(words, mark.code)
  return (
    <li className={styles.note} data-severity={mark.severity} data-allowed={allowed}>
      <button
        type="button"
        className="linklike small"
        aria-label={words.say('web.tone.show', { words: mark.words })}
        onClick={onShow}
      >
        <q>{mark.words}</q>
      </button>
      <span className={styles.grave}>{words.say(allowed ? 'web.tone.allowed' : `web.tone.${mark.severity}`)}</span>
      <div className={styles.why}>
        <span>{reason}</span>
        {better ? <span className="muted">{better}</span> : null}
        {children}
      </div>
    </li>
  )
}

/** Why words were marked and what would be better, where there is a sentence for it. */
function sayMark({ say, has }: ScreenWords, code: string): { reason: string; better: string } {
  const [reason, better] = [`tone.reason.${code}`, `tone.better.${code}`]
  return { reason: has(reason) ? say(reason) : code, better: has(better) ? say(better) : '' }
}
