import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addDays } from '../../../../core/day.ts'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { CaseSeen } from './case-words.ts'
import { useStep } from './use-step.ts'
import type { Step } from './use-step.ts'
import styles from './cases.module.css'

type Props = {
  seen: CaseSeen
  step: Step['step']
  label: string
  button: string
  /** Whether the words may be left out, and whether a day is asked for. */
  optional?: boolean
  dated?: boolean
  primary?: boolean
}

/** Words that went out or came in, with a button that notes them; a reason is asked for where the tone check stops them. */
export function StepFields({ seen, step, label, button, optional = false, dated = false, primary = false }: Props) {
  const { say } = useWords()
  const { today } = useSession()
  const [text, setText] = useState('')
  const [due, setDue] = useState(addDays(today, 3))
  const [override, setOverride] = useState('')
  const { note, noting, stopped } = useStep(seen)
  const words = text.trim()
  const said = {
    step,
    ...(words === '' ? {} : { text: words }),
    ...(dated ? { due } : {}),
    ...(override.trim() === '' ? {} : { override: override.trim() }),
  }
  return (
    <div className="stack-small">
      <Textarea
        label={label}
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {dated ? <DueField due={due} today={today} onChange={setDue} /> : null}
      {stopped ? <WhyField why={override} onChange={setOverride} /> : null}
      <Button
        className={styles.start ?? ''}
        variant={primary ? 'filled' : 'default'}
        disabled={!optional && words === ''}
        loading={noting}
        onClick={() => note(said, () => [setText(''), setOverride('')])}
      >
        {say(button)}
      </Button>
    </div>
  )
}

function DueField({ due, today, onChange }: { due: string; today: string; onChange: (due: string) => void }) {
  const { say } = useWords()
  return (
    <TextInput
      type="date"
      label={say('web.case.update.due')}
      min={today}
      required
      value={due}
      onChange={(event) => onChange(event.currentTarget.value || due)}
    />
  )
}

function WhyField({ why, onChange }: { why: string; onChange: (why: string) => void }) {
  const { say } = useWords()
  return (
    <TextInput
      label={say('web.case.override')}
      description={say('web.case.override.about')}
      data-autofocus
      value={why}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
