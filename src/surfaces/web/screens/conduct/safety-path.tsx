import { useWords } from '../../words/words-context.tsx'
import type { IncidentSeen } from './incident-row.tsx'
import styles from './conduct.module.css'

type Steps = NonNullable<IncidentSeen['safety']>

/** What comes first after a threat, harassment, violence or a crime (M37); what is done is quiet. */
export function SafetyPath({ steps }: { steps: Steps }) {
  const { say } = useWords()
  return (
    <section className={styles.safety} aria-label={say('web.conduct.safety')}>
      <strong>{say('web.conduct.safety')}</strong>
      <p className="small">{say('web.conduct.safety.about')}</p>
      <ul className="small">
        {steps.map(({ step, done }) => (
          <li key={step} data-done={done !== null}>
            <span>{done === null ? `○ ${say('web.conduct.safety.open')}` : `● ${say('web.conduct.safety.done')}`}</span>
            <span>{say(`conduct.safety.${step}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
