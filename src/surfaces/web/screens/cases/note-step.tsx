import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words/words-context.tsx'
import type { CaseSeen } from './case-words.ts'
import { StepFields } from './step-fields.tsx'

const STEPS = ['helping', 'updated', 'answered'] as const

type Noted = (typeof STEPS)[number]

/** One step at a time: what we do for them, an update with a day while the answer is owed, or an answer by word of mouth. */
export function NoteStep({ seen }: { seen: CaseSeen }) {
  const { say } = useWords()
  const [step, setStep] = useState<Noted>('helping')
  const offered = STEPS.filter((one) => one !== 'updated' || seen.clocks.answer.met === null)
  const chosen = offered.includes(step) ? step : 'helping'
  return (
    <>
      <NativeSelect
        label={say('web.case.note')}
        data={offered.map((value) => ({ value, label: say(`web.cases.step.${value}`) }))}
        value={chosen}
        onChange={(event) => setStep(event.currentTarget.value as Noted)}
      />
      {chosen === 'updated' ? <p className="muted small">{say('web.case.update.about')}</p> : null}
      <StepFields
        key={chosen}
        seen={seen}
        step={chosen}
        label={say(`web.case.${chosen}.text`)}
        button={`web.case.${chosen}.save`}
        dated={chosen === 'updated'}
      />
    </>
  )
}
