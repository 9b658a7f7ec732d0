import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { useWrite } from '../../reviews/use-write.ts'
import { nameOf } from './obligation-words.ts'
import type { ObligationSeen } from './obligation-words.ts'
import styles from './obligations.module.css'

export const SETTLINGS = ['done', 'given', 'accepted', 'excepted', 'dropped'] as const
export type Settling = (typeof SETTLINGS)[number]

type Known = Pick<ObligationSeen, 'obligation' | 'as' | 'text' | 'say' | 'args' | 'to'>
type Props = { client: string; known: Known; step: Settling; onDone: () => void }

/** The last word on something: who took it, what is missing, or why it is dropped. */
export function SettleForm({ client, known, step, onDone }: Props) {
  const words = useWords()
  const { say } = words
  const [text, setText] = useState('')
  const [to, setTo] = useState(known.to ?? '')
  const { write, writing, refused } = useWrite('settle-obligation', 'web.obligations.settled.done', onDone)
  const said = text.trim() === '' ? {} : { text: text.trim() }
  const taker = step === 'given' && to.trim() !== '' ? { to: to.trim() } : {}
  const save = () => write({ client, obligation: known.obligation, step, ...said, ...taker })
  return (
    <form className={styles.form} aria-label={nameOf(words, known)} action={save}>
      {step === 'given' ? (
        <TextInput
          label={say('web.obligations.to.label')}
          autoComplete="off"
          required
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      ) : null}
      <Textarea
        label={say(`web.obligations.words.${step}`)}
        autosize
        minRows={2}
        required={step === 'dropped' || step === 'excepted'}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusedLine failed={refused} />
      <div className="row">
        <Button type="submit" loading={writing}>
          {say(`web.obligations.step.${step}`)}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {say('web.obligations.cancel')}
        </Button>
      </div>
    </form>
  )
}
