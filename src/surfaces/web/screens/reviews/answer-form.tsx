import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ReviewCheck } from '../../../../core/ledger/kinds/reviews.ts'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

const RESULTS = ['yes', 'no', 'unclear'] as const

type Props = { client: string; check: ReviewCheck; onDone: () => void }

/** Yes, no or unclear, and what was found; of a conversation also its day, from which their time to change runs (I12). */
export function AnswerForm({ client, check, onDone }: Props) {
  const { say } = useWords()
  const { today } = useSession()
  const [result, setResult] = useState<(typeof RESULTS)[number]>('yes')
  const [text, setText] = useState('')
  const [on, setOn] = useState(today)
  const { write, writing, refused } = useWrite('answer-check', 'web.review.answered', onDone)
  const when = on === today ? {} : { on }
  return (
    <form className={styles.form} action={() => write({ client, question: check, result, text: text.trim(), ...when })}>
      <SegmentedControl
        aria-label={say(`review.check.${check}`)}
        value={result}
        onChange={(value) => setResult(value as typeof result)}
        data={RESULTS.map((value) => ({ value, label: say(`review.result.${value}`) }))}
      />
      <Textarea
        label={say('web.review.found')}
        description={say(`review.check.${check}.about`)}
        autosize
        minRows={2}
        required
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {check === 'conversation' ? (
        <TextInput
          type="date"
          label={say('web.review.talked-on')}
          max={today}
          required
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
      ) : null}
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.review.answer.save')}
      </Button>
    </form>
  )
}
