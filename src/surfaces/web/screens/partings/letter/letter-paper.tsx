import { useWords } from '../../../words/words-context.tsx'
import { LetterBlock } from './letter-block.tsx'
import type { BlockSeen } from './letter-words.ts'
import { useLetter } from './use-letter.ts'
import type { Letter } from './use-letter.ts'
import styles from './letter.module.css'

/** The letter on its paper, block under block; the marks of each stand beside it. */
export function LetterPaper() {
  const { say } = useWords()
  const letter = useLetter()
  const { seen } = letter
  const language = seen.language ?? undefined
  return (
    <section className={styles.sheet} aria-label={say('web.letter.paper')}>
      <div className={styles.row} data-end="first">
        <div className={`${styles.paper} ${styles.opening}`} lang={language} dir="auto">
          <p className="small muted">{seen.subject}</p>
          <p>{seen.greeting}</p>
        </div>
      </div>
      {seen.blocks
        .filter((block) => hasPlace(block, letter))
        .map((block) => (
          <LetterBlock key={block.block} block={block} />
        ))}
      <div className={styles.row} data-end="last">
        <p className={`${styles.paper} ${styles.closing}`} lang={language} dir="auto">
          {seen.signed}
        </p>
      </div>
      {seen.marks.length === 0 ? (
        <p className={`small muted ${styles.unmarked}`}>{say('web.letter.unmarked')}</p>
      ) : null}
    </section>
  )
}

/** A letter without reasons has no block for them, unless words stand there from before. */
function hasPlace({ block, text }: BlockSeen, { seen, draft }: Letter): boolean {
  return block !== 'situation' || seen.reasons !== 'none' || text !== '' || draft[block] !== undefined
}
