import { useEffect, useState } from 'react'
import { useRead } from '../calls/use-action.ts'
import { useWords } from '../words/words-context.tsx'
import styles from './note-marks.module.css'

const PAUSE_MS = 600
const LEAST_LETTERS = 8
/** As much as fits into an address in any script. */
const MOST_LETTERS = 1000

/** Looks at what is being written once the writer pauses, and stops nothing: the client may ask to read it (M13). */
export function NoteHints({ text }: { text: string }) {
  const { say } = useWords()
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim().slice(0, MOST_LETTERS)), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  const enough = settled.length >= LEAST_LETTERS
  const answer = useRead('check-note', { text: settled }, { enabled: enough, keep: true })
  const words = (enough ? (answer.data?.marks ?? []) : []).map((mark) => `“${mark.words}”`)
  return (
    <output className={`small ${styles.soon}`}>
      {words.length > 0 ? say('web.note.hint', { words: [...new Set(words)].join(', ') }) : null}
    </output>
  )
}
