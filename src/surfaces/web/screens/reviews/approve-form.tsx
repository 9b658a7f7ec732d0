import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'
import { SaidField } from './said-field.tsx'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

const STEPS = ['given', 'refused'] as const

/** A second person says yes or no, with why; where the firm has nobody else, who outside read it (handbook 2.5). */
export function ApproveForm({ client }: { client: string }) {
  const { say } = useWords()
  const [step, setStep] = useState<(typeof STEPS)[number]>('given')
  const [text, setText] = useState('')
  const [outside, setOutside] = useState('')
  const { write, writing, refused } = useWrite('approve-decision', 'web.review.approved')
  const reader = outside.trim() === '' ? {} : { outside: outside.trim() }
  return (
    <form className={styles.form} action={() => write({ client, step, text: text.trim(), ...reader })}>
      <h3>{say('web.review.approval')}</h3>
      <p className="muted small">{say('web.review.approval.about')}</p>
      <SegmentedControl
        aria-label={say('web.review.approval')}
        value={step}
        onChange={setStep}
        data={STEPS.map((value) => ({ value, label: say(`web.review.approval.${value}`) }))}
      />
      <SaidField label={say('web.review.why')} value={text} onChange={setText} />
      <TextInput
        label={say('web.review.approval.outside')}
        description={say('web.review.approval.outside.about')}
        value={outside}
        onChange={(event) => setOutside(event.currentTarget.value)}
      />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.review.approval.save')}
      </Button>
    </form>
  )
}
