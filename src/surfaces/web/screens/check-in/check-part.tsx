import { NativeSelect, TextInput } from '@mantine/core'
import { useWords } from '../../words/words-context.tsx'
import type { PartProps } from './check-in-form.tsx'
import styles from './check-in.module.css'
import { checkOptions } from './check-options.ts'

/** The free check with its time and cost (N12, N14). */
export function CheckPart({ prepared: { checks, currency }, held: { draft, change } }: PartProps) {
  const words = useWords()
  const { say } = words
  const chosen = checks.find((one) => one.key === draft.check)
  return (
    <section className="card stack-small">
      <h2>{say('web.check-in.check')}</h2>
      <p className="muted small">{say('web.check-in.check.about')}</p>
      <NativeSelect
        label={say('web.check-in.check.which')}
        data={[{ value: '', label: say('web.check-in.check.none') }, ...checkOptions(words, checks)]}
        value={draft.check}
        onChange={(event) => change({ check: event.currentTarget.value })}
      />
      {draft.check === '' ? null : (
        <div className={styles.beside}>
          <TextInput
            label={say('web.check-in.check.minutes')}
            inputMode="numeric"
            description={chosen ? say('web.check-in.check.minutes.usual', { minutes: chosen.minutes }) : undefined}
            value={draft.checkMinutes}
            onChange={(event) => change({ checkMinutes: event.currentTarget.value.replace(/\D/g, '') })}
          />
          <TextInput
            label={say('web.check-in.check.cost', { currency })}
            inputMode="decimal"
            value={draft.checkCost}
            onChange={(event) => change({ checkCost: event.currentTarget.value.replace(',', '.') })}
          />
        </div>
      )}
    </section>
  )
}
