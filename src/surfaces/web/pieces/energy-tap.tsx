import { useId } from 'react'
import { useDeed } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { useMay } from '../frame/session.tsx'
import { useWords } from '../words/words-context.tsx'
import styles from './score-field.module.css'

const LEVELS = [1, 2, 3, 4, 5] as const

/** How an interaction felt, 1 to 5, side by side with what the ends mean; nobody else ever sees one (M32). */
export function EnergyField({ level, onChoose }: { level: number | null; onChoose: (level: number) => void }) {
  const { say, number } = useWords()
  const name = useId()
  return (
    <fieldset className={styles.field}>
      <legend>{say('web.contact.energy')}</legend>
      <div className={styles.scores}>
        {LEVELS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              aria-label={say(`web.contact.energy.${one}`)}
              checked={level === one}
              onChange={() => onChoose(one)}
            />
            <span aria-hidden>{number(one)}</span>
          </label>
        ))}
      </div>
      <div className={styles.ends} aria-hidden>
        <span>{say('web.contact.energy.1')}</span>
        <span>{say('web.contact.energy.5')}</span>
      </div>
      <p className="muted small">{say('web.contact.energy.private')}</p>
    </fieldset>
  )
}

/** One tap notes it at once; it is taken back as everything is. */
export function EnergyTap({ client }: { client: string }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const may = useMay('log-energy')
  const deed = useDeed('log-energy')
  if (!may) return null
  const note = (felt: number) =>
    deed.mutate(
      { client, felt },
      { onSuccess: ({ ids }) => done(say('web.contact.energy.done'), ids), onError: failed },
    )
  return <EnergyField level={deed.variables?.felt ?? null} onChoose={note} />
}
