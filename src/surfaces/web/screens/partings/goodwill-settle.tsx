import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from '../reviews/refused-line.tsx'
import { DayField, SaidField } from '../reviews/said-field.tsx'
import { useWrite } from '../reviews/use-write.ts'
import type { GivenSeen } from './goodwill-words.ts'
import styles from './goodwill.module.css'

type Props = { client: string; one: GivenSeen; step: GivenSeen['next'][number]; onDone: () => void }

/** The number of the credit note or payment, or why something is taken back. */
export function SettleForm({ client, one, step, onDone }: Props) {
  const { say } = useWords()
  const { today } = useSession()
  const [words, setWords] = useState('')
  const [on, setOn] = useState(today)
  const { write, writing, refused } = useWrite('settle-goodwill', 'web.goodwill.step.saved', onDone)
  const { goodwill, as } = one
  const said = step === 'withdrawn' ? { text: words.trim() } : { number: words.trim(), ...(on === today ? {} : { on }) }
  return (
    <form className={styles.form} action={() => write({ client, goodwill, step, ...said })}>
      {step === 'withdrawn' ? (
        <SaidField label={say('web.goodwill.why')} value={words} onChange={setWords} />
      ) : (
        <div className={styles.fields}>
          <TextInput
            label={say(`web.goodwill.ref.${as === 'credit' ? 'credit' : 'refund'}`)}
            description={say('web.goodwill.ref.about')}
            required
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <DayField label="web.goodwill.on" from={one.decided} until={today} value={on} onChange={setOn} />
        </div>
      )}
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} type="submit" loading={writing}>
        {say(`web.goodwill.step.${step}.save`)}
      </Button>
    </form>
  )
}
