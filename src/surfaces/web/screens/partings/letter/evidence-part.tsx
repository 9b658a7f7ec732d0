import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import { sayMissing } from './letter-words.ts'
import { wordsNow } from './letter-draft.ts'
import type { EvidenceSeen } from './letter-words.ts'
import { useLetter } from './use-letter.ts'
import styles from './letter.module.css'

const SHOWN_FIRST = 8

/** Facts that may stand in the letter, each with its day and source (I25); those that may not say why. */
export function EvidencePart() {
  const { say } = useWords()
  const { seen, active } = useLetter()
  const [all, setAll] = useState(false)
  const usable = seen.evidence.filter((fact) => fact.usable)
  const others = seen.evidence.filter((fact) => !fact.usable)
  // Without reasons, or without facts for them, none may stand in it: the same of each says nothing.
  const documented = seen.reasons === 'documented'
  const shown = all ? usable : usable.slice(0, SHOWN_FIRST)
  return (
    <aside className={styles.evidence} aria-labelledby="evidence-title">
      <h2 id="evidence-title">{say('web.letter.facts')}</h2>
      <p className="small muted">{say(`web.letter.reasons.${seen.reasons}`)}</p>
      {usable.length > 0 ? (
        <p className="small muted">{say('web.letter.facts.into', { block: say(`web.letter.block.${active}`) })}</p>
      ) : null}
      {usable.length === 0 && documented ? <p className="small">{say('web.letter.facts.none')}</p> : null}
      <ul className={styles.rows}>
        {shown.map((fact) => (
          <Evidence key={fact.id} fact={fact} />
        ))}
      </ul>
      {shown.length < usable.length ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {say('web.letter.facts.more', { n: usable.length - shown.length })}
        </Button>
      ) : null}
      {others.length > 0 && documented ? <NotForIt facts={others} /> : null}
    </aside>
  )
}

/** A tick chooses it for the words to begin with, which count what is chosen; the button puts its line where one writes. */
function Evidence({ fact }: { fact: EvidenceSeen }) {
  const { say, day } = useWords()
  const { seen, draft, insert, picked, pick } = useLetter()
  const said = `${day(fact.on)}: ${fact.text}`
  const stands = seen.blocks.filter((block) => wordsNow(block, draft).facts.includes(fact.id))
  return (
    <li className={styles.fact}>
      <Checkbox
        size="sm"
        checked={picked.includes(fact.id)}
        onChange={() => pick(fact.id)}
        label={
          <>
            <span className="small muted">{day(fact.on)}</span> {fact.text}
          </>
        }
        description={fact.source === '' ? undefined : say('web.letter.facts.source', { source: fact.source })}
      />
      <div className="row">
        <button
          type="button"
          className="linklike small"
          aria-label={say('web.letter.put.fact', { fact: said })}
          onClick={() => insert(fact)}
        >
          {say('web.letter.put')}
        </button>
        {stands.map(({ block }) => (
          <span key={block} className="small muted">
            {say('web.letter.facts.in', { block: say(`web.letter.block.${block}`) })}
          </span>
        ))}
      </div>
    </li>
  )
}

function NotForIt({ facts }: { facts: readonly EvidenceSeen[] }) {
  const words = useWords()
  return (
    <details className={styles.quiet}>
      <summary>{words.say('web.letter.facts.unusable', { n: facts.length })}</summary>
      <ul className={styles.rows}>
        {facts.map(({ id, on, text, code }) => (
          <li key={id} className="small">
            <p>
              <span className="muted">{words.day(on)}</span> {text}
            </p>
            {code ? <p className="muted">{sayMissing(words, { code, args: {} }).happened}</p> : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
