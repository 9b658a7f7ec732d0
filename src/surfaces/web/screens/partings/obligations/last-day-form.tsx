import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../../../frame/session.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { useWrite } from '../../reviews/use-write.ts'
import type { LastDaySeen } from './obligation-words.ts'
import styles from './obligations.module.css'

type Props = { client: string; last: LastDaySeen; onDone: () => void }

/** Another last day: a later one as it is, an earlier one only with the reason, which is recorded with the name. */
export function LastDayForm({ client, last: { day, earliest }, onDone }: Props) {
  const { say } = useWords()
  const { today } = useSession()
  const [due, setDue] = useState(day)
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('set-last-day', 'web.obligations.lastday.done', onDone)
  const early = due !== '' && due < earliest
  const why = early ? { override: true, text: text.trim() } : {}
  return (
    <form className={styles.form} action={() => write({ client, due, ...why })}>
      <div className={styles.fields}>
        <TextInput
          type="date"
          label={say('web.obligations.lastday')}
          min={today}
          required
          value={due}
          onChange={(event) => setDue(event.currentTarget.value)}
        />
      </div>
      {early ? <Why earliest={earliest} text={text} onChange={setText} /> : null}
      <RefusedLine failed={refused} />
      <div className="row">
        <Button variant="default" type="submit" loading={writing}>
          {say('web.obligations.lastday.save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {say('web.obligations.cancel')}
        </Button>
      </div>
    </form>
  )
}

type WhyProps = { earliest: string; text: string; onChange: (text: string) => void }

function Why({ earliest, text, onChange }: WhyProps) {
  const { say } = useWords()
  return (
    <Textarea
      label={say('web.obligations.lastday.why')}
      description={say('web.obligations.lastday.why.about', { day: { day: earliest } })}
      autosize
      minRows={2}
      required
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
