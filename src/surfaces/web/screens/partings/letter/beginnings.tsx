import { useState } from 'react'
import { useMay } from '../../../frame/session.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { wordsNow } from './letter-draft.ts'
import type { BlockSeen, PatternSeen } from './letter-words.ts'
import { OwnWordingWindow } from './own-wording.tsx'
import { useLetter } from './use-letter.ts'
import styles from './letter.module.css'

/** So many the words to begin with name all of. */
const FEW = 2

type Props = { block: BlockSeen; name: string }

/** Words to begin a block with, filled for this client. Taken into words that stand there already, they follow them. */
export function Beginnings({ block, name }: Props) {
  const { say } = useWords()
  const { seen, draft } = useLetter()
  const mayAdd = useMay('add-wording')
  const [adds, setAdds] = useState(false)
  const patterns = seen.patterns.filter((one) => one.block === block.block)
  const empty = wordsNow(block, draft).text.trim() === ''
  return (
    <details className={styles.quiet} open={empty && patterns.length > 0}>
      <summary>{say('web.letter.begin', { n: patterns.length })}</summary>
      {patterns.length === 0 && block.block !== 'alternatives' ? (
        <p className="small muted">{say('web.letter.begin.none')}</p>
      ) : null}
      <ul className={styles.beginnings}>
        {patterns.map((pattern) => (
          <Beginning key={`${pattern.own} ${pattern.pattern}`} block={block} name={name} pattern={pattern} />
        ))}
      </ul>
      {block.block === 'alternatives' ? <Alternatives block={block} /> : null}
      {mayAdd ? (
        <button type="button" className="linklike small" onClick={() => setAdds(true)}>
          {say('web.letter.wordings.open')}
        </button>
      ) : null}
      {adds ? <OwnWordingWindow block={block} name={name} onClose={() => setAdds(false)} /> : null}
    </details>
  )
}

function Beginning({ block, name, pattern }: Props & { pattern: PatternSeen }) {
  const { say } = useWords()
  const { seen, take } = useTaking(block)
  return (
    <li>
      <blockquote className={styles.words} lang={seen.language ?? undefined} dir="auto">
        {pattern.text}
      </blockquote>
      <div className="row">
        <button
          type="button"
          className="linklike small"
          aria-label={say('web.letter.begin.take.block', { block: name, words: pattern.text })}
          onClick={() => take(pattern.text, pattern.facts, pattern.pattern)}
        >
          {say('web.letter.begin.take')}
        </button>
        {pattern.own ? <span className="small muted">{say('web.letter.begin.own')}</span> : null}
      </div>
    </li>
  )
}

/** Who else may help this client, to put into the words one by one (I37, A23). */
function Alternatives({ block }: { block: BlockSeen }) {
  const { say } = useWords()
  const { seen, take } = useTaking(block)
  return (
    <>
      <p className="small muted">{say('web.letter.alternatives', { n: seen.alternatives.length })}</p>
      <ul className={styles.beginnings}>
        {(seen.alternatives.length > FEW ? seen.alternatives : []).map(({ alternative, line, why }) => (
          <li key={alternative}>
            <p className="small">{line}</p>
            <p className="small muted">{why ?? say('web.letter.alternatives.why')}</p>
            <button type="button" className="linklike small" onClick={() => take(line, [], null)}>
              {say('web.letter.put')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Takes words into a block without losing what stands there. */
function useTaking(block: BlockSeen) {
  const { seen, draft, change, activate, show } = useLetter()
  const take = (text: string, facts: readonly string[], pattern: string | null) => {
    const now = wordsNow(block, draft)
    const before = now.text.trimEnd()
    const taken = before === '' ? text : `${before}\n\n${text}`
    activate(block.block)
    change(block, { text: taken, facts: [...new Set([...now.facts, ...facts])], pattern: pattern ?? now.pattern })
    show(block.block, { start: taken.length, end: taken.length })
  }
  return { seen, take }
}
