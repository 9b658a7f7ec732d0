import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { ReviewCheck } from '../../../../core/ledger/kinds/reviews.ts'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'
import { DayField, SaidField } from './said-field.tsx'
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
        onChange={setResult}
        data={RESULTS.map((value) => ({ value, label: say(`review.result.${value}`) }))}
      />
      <SaidField
        label={say('web.review.found')}
        about={say(`review.check.${check}.about`)}
        value={text}
        onChange={setText}
      />
      {check === 'conversation' ? (
        <DayField label="web.review.talked-on" until={today} value={on} onChange={setOn} />
      ) : null}
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.review.answer.save')}
      </Button>
    </form>
  )
}
