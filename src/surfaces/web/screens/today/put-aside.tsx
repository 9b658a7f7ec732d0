import { Link } from '@tanstack/react-router'
import { sayAside } from '../../pieces/aside-words.ts'
import { useWords } from '../../words/words-context.tsx'
import type { TodaySeen } from './today.tsx'
import styles from './today.module.css'

/** Who would be on the list, had they not been put aside: how many at once, who and until when one click away. */
export function PutAside({ today: { aside, asideCount } }: { today: TodaySeen }) {
  const { say } = useWords()
  if (asideCount === 0) return null
  return (
    <details className={styles.putAside}>
      <summary>{say('web.today.aside', { n: asideCount })}</summary>
      <ul>
        {aside.map(({ client, name, asides }) => (
          <li key={client}>
            <Link to="/clients/$client" params={{ client }}>
              {name}
            </Link>{' '}
            <span className="muted small">{asides.map((one) => sayAside(say, one)).join(' ')}</span>
          </li>
        ))}
      </ul>
      {asideCount > aside.length ? <p>{say('web.today.aside.more', { n: asideCount - aside.length })}</p> : null}
    </details>
  )
}
