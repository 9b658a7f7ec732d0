import { Button } from '@mantine/core'
import { useWords } from '../words/words-context.tsx'
import styles from './as-of.module.css'

const FULL_DAY = /^[12]\d{3}-\d{2}-\d{2}$/

/** The day a page speaks of; it can be moved back, and back to today. */
export function AsOf({
  day,
  today,
  onChange,
}: {
  day: string
  today: string
  onChange: (day: string | undefined) => void
}) {
  const { say } = useWords()
  const past = day !== today
  return (
    <div className={styles.asOf} data-past={past}>
      <label>
        {say('web.as-of.label')}{' '}
        <input
          key={day}
          type="date"
          defaultValue={day}
          max={today}
          onChange={(event) => {
            const { value } = event.currentTarget
            if (FULL_DAY.test(value) && value <= today) onChange(value === today ? undefined : value)
          }}
        />
      </label>
      {past ? (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(undefined)}>
          {say('web.as-of.today')}
        </Button>
      ) : null}
    </div>
  )
}
