import { useState } from 'react'
import { Because } from '../../pieces/because.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './remedies.module.css'
import { sayCost, sayCounted } from './remedy-words.ts'
import type { RemediesSeen } from './remedy-words.ts'

/** What worked in similar cases, the cheapest first (M26), and what became of clients after it (M30). */
export function Learned({ past, recoveries }: Pick<RemediesSeen, 'past' | 'recoveries'>) {
  const { say } = useWords()
  return (
    <details>
      <summary>{say('web.remedies.past', { n: past?.n ?? 0 })}</summary>
      <div className="stack-small">
        {past && past.kinds.length > 0 ? <PastKinds kinds={past.kinds} /> : null}
        {past?.kinds.length === 0 ? <p className="small muted">{say('web.remedies.past.none')}</p> : null}
        {recoveries && recoveries.n > 0 ? <Recoveries recoveries={recoveries} /> : null}
      </div>
    </details>
  )
}

function PastKinds({ kinds }: { kinds: NonNullable<RemediesSeen['past']>['kinds'] }) {
  const words = useWords()
  const { say } = words
  return (
    <ul className={styles.rows}>
      {kinds.map(({ as, worked, cheapest }) => (
        <li key={as}>
          <span>
            <strong>{say(`remedy.as.${as}`)}</strong>{' '}
            {say('web.remedies.past.worked', { share: sayCounted(words, worked) })}
          </span>
          {cheapest.map((one) => (
            <span key={one.because[0]} className="small">
              {one.text} <span className="muted">{[one.name, sayCost(words, one)].filter(Boolean).join(' · ')}</span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Recoveries({ recoveries }: { recoveries: NonNullable<RemediesSeen['recoveries']> }) {
  const words = useWords()
  const { say } = words
  const [open, setOpen] = useState(false)
  const { n, stayed, referred, because } = recoveries
  return (
    <div className="stack-small">
      <h3>{say('web.remedies.after', { n })}</h3>
      <p className="small">{say('web.remedies.after.stayed', { share: sayCounted(words, stayed) })}</p>
      <p className="small">{say('web.remedies.after.referred', { share: sayCounted(words, referred) })}</p>
      <p className="small muted">{say('web.remedies.after.honest')}</p>
      <div>
        <button type="button" className="linklike small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('web.remedies.after.facts')}
        </button>
      </div>
      {open ? <Because ids={because} /> : null}
    </div>
  )
}
