import { useWords } from '../../../words/words-context.tsx'
import { useLetter } from './use-letter.ts'
import styles from './letter.module.css'

/** The letter as the client reads it: what is kept, in their language, and nothing else. */
export function Preview() {
  const { say } = useWords()
  const { seen, draft } = useLetter()
  const left = Object.keys(draft).length
  return (
    <section className="stack-small" aria-label={say('web.letter.view.read')}>
      {left > 0 ? <p className={styles.due}>{say('web.letter.read.unkept', { n: left })}</p> : null}
      <article className={styles.read} lang={seen.language ?? undefined} dir="auto">
        <h2>{seen.subject}</h2>
        {seen.text.split(/\n{2,}/).map((paragraph, at) => (
          // The order of paragraphs is all that tells them apart.
          <p key={at}>{paragraph}</p>
        ))}
      </article>
      <p className="small muted">{say('web.letter.no-verdict')}</p>
    </section>
  )
}
