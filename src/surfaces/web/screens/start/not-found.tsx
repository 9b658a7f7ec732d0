import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/words-context.tsx'
import styles from './start.module.css'

/** An address that leads nowhere. */
export function NotFound() {
  const { say } = useWords()
  return (
    <main className={styles.alone}>
      <h1>{say('web.missing.title')}</h1>
      <p className="muted">{say('web.missing.about')}</p>
      <div>
        <Button size="md" renderRoot={(props) => <Link to="/" {...props} />}>
          {say('web.missing.back')}
        </Button>
      </div>
    </main>
  )
}
