import { useWords } from '../../words/words-context.tsx'
import { sayLack } from '../../pieces/lack-words.ts'
import type { Coded } from '../../pieces/lack-words.ts'
import styles from './reviews.module.css'

/** What is still missing, each with how to get it. */
export function Lacks({ title, lacks }: { title: string; lacks: readonly Coded[] }) {
  const words = useWords()
  return (
    <>
      <h3>{words.say(title)}</h3>
      <ul className={styles.lines}>
        {lacks.map((lack) => {
          const { happened, mend } = sayLack(words, lack)
          return (
            <li key={`${lack.code} ${JSON.stringify(lack.args)}`}>
              <p>{happened}</p>
              <p className="small muted">{mend}</p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
