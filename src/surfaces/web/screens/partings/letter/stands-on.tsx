import { useWords } from '../../../words/words-context.tsx'
import { Facts } from '../../reviews/facts.tsx'
import { wordsNow } from './letter-draft.ts'
import type { BlockSeen } from './letter-words.ts'
import { useLetter } from './use-letter.ts'
import styles from './letter.module.css'

/** The facts a block stands on (I25), each with the way to take it off, and where they come from. */
export function StandsOn({ block, name }: { block: BlockSeen; name: string }) {
  const words = useWords()
  const { say } = words
  const { seen, draft, change } = useLetter()
  const { facts } = wordsNow(block, draft)
  if (facts.length === 0) return null
  // What came with words to begin with (what is given, whom to turn to) is no evidence of theirs; it is not gone.
  const gone = block.missing.some(({ code }) => code === 'evidence-gone')
  const shown = facts.filter((id) => gone || seen.evidence.some((one) => one.id === id))
  return (
    <div className="stack-small">
      <p className="small muted">{say('web.letter.stands', { n: facts.length })}</p>
      <ul className={styles.facts}>
        {shown.map((id) => {
          const fact = seen.evidence.find((one) => one.id === id)
          const said = fact ? `${words.day(fact.on)}: ${fact.text}` : say('web.letter.stands.gone')
          return (
            <li key={id} className={fact?.usable === false || !fact ? styles.due : undefined}>
              <span>{said}</span>
              <button
                type="button"
                className="linklike small"
                aria-label={say('web.letter.stands.off.fact', { fact: said })}
                onClick={() => change(block, { facts: facts.filter((one) => one !== id) })}
              >
                {say('web.letter.stands.off')}
              </button>
            </li>
          )
        })}
      </ul>
      <Facts ids={facts} about={name} />
    </div>
  )
}
