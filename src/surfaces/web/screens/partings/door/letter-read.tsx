import { Anchor } from '@mantine/core'
import { useWords } from '../../../words/words-context.tsx'
import type { DoorSeen } from './door-words.ts'
import styles from './door.module.css'

/** The letter as the client reads it, and on paper. */
export function LetterRead({ seen, folded = false }: { seen: DoorSeen; folded?: boolean }) {
  const { say } = useWords()
  const { client, letter, language } = seen
  const paper = `/letters/${encodeURIComponent(client)}/letter.pdf`
  return (
    <div className="stack-small">
      {letter ? (
        <details className={styles.more} open={!folded}>
          <summary>{say('web.door.read')}</summary>
          <div className={styles.paper} lang={language ?? undefined}>
            <p className={styles.subject}>{letter.subject}</p>
            {letter.text}
          </div>
        </details>
      ) : null}
      <p>
        <Anchor href={paper} target="_blank" rel="noreferrer">
          {say('web.door.pdf')}
        </Anchor>
      </p>
    </div>
  )
}
