import { Button, NativeSelect, Radio } from '@mantine/core'
import { useState } from 'react'
import { FAREWELL_MOODS, SKIPPED_BECAUSE } from '../../../../core/ledger/kinds/partings.ts'
import { NoteHints } from '../../pieces/note-hints.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from '../reviews/refused-line.tsx'
import { DayField, SaidField } from '../reviews/said-field.tsx'
import { useWrite } from '../reviews/use-write.ts'
import type { PartingSeen } from './parting-words.ts'
import styles from './partings.module.css'

type Props = { seen: PartingSeen; onDone: () => void }
type Step = 'held' | 'skipped'

/** What came of the talk, or why there is none. What was typed stays when somebody looks at the other. */
export function FarewellForm({ seen, onDone }: Props) {
  const { say } = useWords()
  const [step, setStep] = useState<Step>('held')
  const [text, setText] = useState('')
  return (
    <div className={styles.form}>
      <Radio.Group
        label={say('web.parting.talk.how')}
        value={step}
        onChange={(value) => setStep(value === 'skipped' ? 'skipped' : 'held')}
      >
        <div className={styles.choices}>
          <Radio value="held" label={say('web.parting.talk.held')} />
          <Radio value="skipped" label={say('web.parting.talk.skipped')} />
        </div>
      </Radio.Group>
      {step === 'held' ? (
        <HeldForm seen={seen} text={text} onText={setText} onDone={onDone} />
      ) : (
        <SkippedForm seen={seen} text={text} onText={setText} onDone={onDone} />
      )}
    </div>
  )
}

type FormProps = Props & { text: string; onText: (text: string) => void }
type Mood = (typeof FAREWELL_MOODS)[number]

function HeldForm({ seen: { client, day, people }, text, onText, onDone }: FormProps) {
  const { say } = useWords()
  const [on, setOn] = useState(day)
  const [mood, setMood] = useState<Mood | ''>('')
  const [person, setPerson] = useState('')
  const { write, writing, refused } = useWrite('record-farewell', 'web.parting.talk.done', onDone)
  const more = { ...(mood === '' ? {} : { mood }), ...(person === '' ? {} : { person }) }
  const unsaid = { value: '', label: say('web.parting.talk.unsaid') }
  return (
    <form className={styles.form} action={() => write({ client, step: 'held', text: text.trim(), on, ...more })}>
      <SaidField
        label={say('web.parting.talk.text')}
        about={say('web.parting.talk.text.about')}
        value={text}
        onChange={onText}
      />
      <NoteHints text={text} />
      <div className={styles.fields}>
        <DayField label="web.parting.talk.on" until={day} value={on} onChange={setOn} />
        <NativeSelect
          label={say('web.parting.talk.person')}
          data={[unsaid, ...people.map(({ key, name }) => ({ value: key, label: name }))]}
          value={person}
          onChange={(event) => setPerson(event.currentTarget.value)}
        />
        <NativeSelect
          label={say('web.parting.talk.mood')}
          data={[unsaid, ...FAREWELL_MOODS.map((one) => ({ value: one, label: say(`parting.mood.${one}`) }))]}
          value={mood}
          onChange={(event) => setMood(event.currentTarget.value as Mood | '')}
        />
      </div>
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} type="submit" loading={writing}>
        {say('web.parting.talk.save')}
      </Button>
    </form>
  )
}

type Because = (typeof SKIPPED_BECAUSE)[number]

function SkippedForm({ seen: { client, unsafe }, text, onText, onDone }: FormProps) {
  const { say } = useWords()
  const reasons = SKIPPED_BECAUSE.filter((one) => one !== 'safety' || unsafe)
  const [because, setBecause] = useState<Because>(reasons[0]!)
  const { write, writing, refused } = useWrite('record-farewell', 'web.parting.talk.skipped.done', onDone)
  return (
    <form className={styles.form} action={() => write({ client, step: 'skipped', text: text.trim(), because })}>
      <NativeSelect
        label={say('web.parting.talk.because')}
        data={reasons.map((one) => ({ value: one, label: say(`parting.because.${one}`) }))}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value as Because)}
      />
      <SaidField
        label={say('web.parting.talk.why')}
        about={say('web.parting.talk.why.about')}
        value={text}
        onChange={onText}
      />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.parting.talk.skip')}
      </Button>
    </form>
  )
}
