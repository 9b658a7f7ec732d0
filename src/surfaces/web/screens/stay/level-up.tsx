import { levelUpLines } from '../../pieces/deal-words.ts'
import type { StaySeen } from '../../pieces/stay-words.ts'
import { useWords } from '../../words/words-context.tsx'

/** What levelling up costs beside what it keeps; the cost stands first and is never left out (N23). */
export function LevelUp({ seen }: { seen: StaySeen }) {
  const words = useWords()
  if (seen.levelUp.length === 0) return null
  return (
    <section className="card stack-small" aria-labelledby="level-up-title">
      <h2 id="level-up-title">{words.say('web.stay.level-up.title')}</h2>
      {seen.levelUp.map((balance) => (
        <div key={balance.currency} className="stack-small">
          {levelUpLines(words, balance).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </section>
  )
}
