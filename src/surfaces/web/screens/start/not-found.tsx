import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Empty } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './start.module.css'

/** An address that leads nowhere. */
export function NotFound() {
  const { say } = useWords()
  return (
    <main className={styles.alone}>
      <Empty title={say('web.missing.title')} button={<Button renderRoot={(props) => <Link to="/" {...props} />}>{say('web.missing.back')}</Button>}>
        {say('web.missing.about')}
      </Empty>
    </main>
  )
}
