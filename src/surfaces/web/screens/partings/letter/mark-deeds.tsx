import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../../frame/session.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { SaidField } from '../../reviews/said-field.tsx'
import { useNames } from '../../reviews/use-names.ts'
import { useWrite } from '../../reviews/use-write.ts'
import type { MarkShown } from './letter-words.ts'
import { useLetter } from './use-letter.ts'
import styles from './letter.module.css'

/** As many letters of the words as are kept with a permission. */
const MOST_WORDS = 2000

/** Who let words stand and why, or the way to let them stand (A16). For some words no reason is enough. */
export function MarkDeeds({ mark }: { mark: MarkShown }) {
  const { say } = useWords()
  const nameOf = useNames()
  const { open } = useLetter()
  const may = useMay('allow-mark')
  const [asks, setAsks] = useState(false)
  if (mark.allowed) {
    const by = nameOf(mark.allowed.by) ?? say('web.letter.somebody')
    return (
      <>
        <span>{mark.allowed.text}</span>
        <span className="muted">{say('web.letter.allowed', { by, on: { day: mark.allowed.on } })}</span>
      </>
    )
  }
  if (!open || !may || mark.severity !== 'block') return null
  if (!mark.kept) return <span className="muted">{say('web.letter.allow.later')}</span>
  if (!mark.mayAllow) return <span className="muted">{say('web.letter.allow.never')}</span>
  if (asks) return <AllowForm {...mark} said="web.letter.allow" onLeave={() => setAsks(false)} />
  return (
    <button type="button" className="linklike small" onClick={() => setAsks(true)}>
      {say('web.letter.allow.open')}
    </button>
  )
}

/** Something the check misses and a person sees: they say where it is, and that is on record (A16). */
export function LackDeed({ check, words }: { check: string; words: string }) {
  const { say } = useWords()
  const may = useMay('allow-mark')
  const [asks, setAsks] = useState(false)
  if (!may || words === '') return null
  if (asks) return <AllowForm code={check} words={words} said="web.letter.lacks" onLeave={() => setAsks(false)} />
  return (
    <button type="button" className="linklike small" onClick={() => setAsks(true)}>
      {say('web.letter.lacks.open')}
    </button>
  )
}

type AllowProps = { code: string; words: string; said: 'web.letter.allow' | 'web.letter.lacks'; onLeave: () => void }

function AllowForm({ code, words, said, onLeave }: AllowProps) {
  const { say } = useWords()
  const { seen } = useLetter()
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('allow-mark', `${said}.done`)
  return (
    <form
      className={styles.form}
      action={() => write({ client: seen.client, code, words: words.slice(0, MOST_WORDS), text: text.trim() }, onLeave)}
    >
      <SaidField label={say(`${said}.why`)} about={say('web.letter.allow.about')} value={text} onChange={setText} />
      <RefusedLine failed={refused} />
      <div className="row">
        <Button type="submit" variant="default" size="compact-sm" loading={writing} disabled={text.trim() === ''}>
          {say('web.letter.allow')}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={onLeave}>
          {say('web.letter.allow.leave')}
        </Button>
      </div>
    </form>
  )
}
