import { NativeSelect, TextInput } from '@mantine/core'
import { CHECKIN_MODES } from '../../../../core/ledger/kinds/checkins.ts'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { PartProps } from './check-in-form.tsx'
import styles from './check-in.module.css'

/** When and how the talk was held, and with whom; by telephone only with a reason (N10). */
export function Occasion({ prepared, held }: PartProps) {
  const { say } = useWords()
  const { today } = useSession()
  const { draft, change } = held
  return (
    <section className="card stack-small">
      <h2>{say('web.check-in.form')}</h2>
      <div className={styles.beside}>
        <TextInput
          type="date"
          label={say('web.check-in.when')}
          max={today}
          required
          value={draft.on || today}
          onChange={(event) => change({ on: event.currentTarget.value || today })}
        />
        <Mode prepared={prepared} held={held} />
        <TextInput
          label={say('web.check-in.minutes')}
          inputMode="numeric"
          value={draft.minutes}
          onChange={(event) => change({ minutes: event.currentTarget.value.replace(/\D/g, '') })}
        />
        <Who prepared={prepared} held={held} />
      </div>
      {draft.mode === 'phone' ? (
        <TextInput
          label={say('web.check-in.why')}
          value={draft.why}
          onChange={(event) => change({ why: event.currentTarget.value })}
        />
      ) : null}
    </section>
  )
}

function Mode({ held: { draft, change } }: PartProps) {
  const { say } = useWords()
  return (
    <NativeSelect
      label={say('web.check-in.mode')}
      data={CHECKIN_MODES.map((value) => ({ value, label: say(`web.check-in.mode.${value}`) }))}
      value={draft.mode}
      onChange={(event) => change({ mode: event.currentTarget.value })}
    />
  )
}

function Who({ prepared: { people }, held: { draft, change } }: PartProps) {
  const { say } = useWords()
  if (people.length === 0) return null
  return (
    <NativeSelect
      label={say('web.check-in.person')}
      data={[{ value: '', label: '–' }, ...people.map((one) => ({ value: one.key, label: one.name }))]}
      value={draft.person}
      onChange={(event) => change({ person: event.currentTarget.value })}
    />
  )
}
