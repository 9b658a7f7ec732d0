import { useState } from 'react'
import { Because } from '../../pieces/because.tsx'
import { endArgs, hundredths } from '../../pieces/shares.ts'
import { useWords } from '../../words/words-context.tsx'
import type { LearntSeen } from './improvements.tsx'
import styles from './improvements.module.css'

type CausesSeen = LearntSeen['causes']
type Cause = CausesSeen['causes'][number]

/** Causes of complaints, the most frequent first, each with its interval (A28). */
export function Causes({ causes }: { causes: CausesSeen }) {
  const { say } = useWords()
  const { n, unnamed, unfound, not, few } = causes
  const most = causes.causes[0]?.count ?? 0
  return (
    <section className="card stack-small" aria-labelledby="causes-title">
      <h2 id="causes-title">{say('web.improvements.causes')}</h2>
      {n === 0 ? (
        <p className="muted">{say('web.improvements.causes.none')}</p>
      ) : (
        <>
          <p>{n < FEW ? say('web.improvements.causes.few', { n }) : say('web.improvements.causes.most', { few, n })}</p>
          <ol className={styles.bars}>
            {causes.causes.map((one, i) => (
              <CauseRow key={one.cause} one={one} most={most} n={n} isFirst={i === 0} />
            ))}
          </ol>
        </>
      )}
      <p className="muted small">{say('web.improvements.causes.beside', { unfound, unnamed, not })}</p>
    </section>
  )
}

/** Under so many no share is said. */
const FEW = 5

type RowProps = { one: Cause; most: number; n: number; isFirst: boolean }

function CauseRow({ one, most, n, isFirst }: RowProps) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const { cause, count, within, upTo, clients, because } = one
  const share = within
    ? say('web.improvements.causes.share', { percent: hundredths(within.share), ...endArgs(within) })
    : say('web.improvements.causes.count', { count, n })
  return (
    <li className={styles.bar}>
      <div className="row-apart">
        <button type="button" className="linklike" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(`web.improvements.cause.${cause}`)}
        </button>
        <span className="number small">{share}</span>
      </div>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${(100 * count) / most}%` }} />
      </span>
      <span className="muted small">
        {say('web.improvements.causes.clients', { count, clients })}
        {isFirst ? '' : ` ${say('web.improvements.causes.up-to', { percent: hundredths(upTo) })}`}
      </span>
      {open ? <Because ids={because} /> : null}
    </li>
  )
}
