import type { ReactNode } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { Facts } from './facts.tsx'
import { Attempts, Similar } from './path-notes.tsx'
import { leavingLines, putOffLines, sayCoded, sayNext } from './review-words.ts'
import type { PathSeen, ReviewSeen } from './review-words.ts'
import styles from './reviews.module.css'

/** Both paths: side by side where there is room, each with evidence for and against, cost and next step (M1). */
export function PathsPart({ seen }: { seen: ReviewSeen }) {
  const words = useWords()
  const { say } = words
  const { repair, part } = seen.paths
  return (
    <section className="card stack-small" aria-labelledby="paths-title">
      <h2 id="paths-title">{say('web.review.paths')}</h2>
      <div className={styles.paths}>
        <PathColumn name="repair" path={repair} cost={putOffLines(words, repair.cost)}>
          <Attempts attempts={seen.attempts} />
        </PathColumn>
        <PathColumn name="part" path={part} cost={leavingLines(words, part.cost)}>
          <Similar similar={seen.similar} />
        </PathColumn>
      </div>
    </section>
  )
}

type ColumnProps = { name: 'repair' | 'part'; path: PathSeen; cost: string[]; children: ReactNode }

function PathColumn({ name, path, cost, children }: ColumnProps) {
  const words = useWords()
  const { say } = words
  const title = `path-${name}-title`
  return (
    <section className={styles.path} aria-labelledby={title}>
      <h3 id={title}>{say(`web.review.path.${name}`)}</h3>
      <div>
        <h4>{say('web.review.evidence')}</h4>
        <Evidence path={path} />
      </div>
      <div>
        <h4>{say('web.review.cost')}</h4>
        {cost.length === 0 ? <p className="muted small">{say('web.review.cost.none')}</p> : null}
        {cost.map((line) => (
          <p key={line} className="small">
            {line}
          </p>
        ))}
      </div>
      <div>{children}</div>
      <div>
        <h4>{say('web.review.next')}</h4>
        <p>{sayNext(words, path.next)}</p>
      </div>
    </section>
  )
}

function Evidence({ path }: { path: PathSeen }) {
  const { say } = useWords()
  const lines = [
    ...path.for.map((line) => ({ line, side: 'for' as const })),
    ...path.against.map((line) => ({ line, side: 'against' as const })),
  ]
  if (lines.length === 0) return <p className="muted small">{say('web.review.evidence.none')}</p>
  return (
    <ul className={styles.lines}>
      {lines.map(({ line, side }) => (
        <EvidenceLine key={`${side} ${line.code}${String(line.args['ground'] ?? '')}`} line={line} side={side} />
      ))}
    </ul>
  )
}

type LineProps = { line: PathSeen['for'][number]; side: 'for' | 'against' }

function EvidenceLine({ line, side }: LineProps) {
  const words = useWords()
  const said = sayCoded(words, 'path', line)
  return (
    <li className={styles.line}>
      <span aria-hidden="true">{side === 'for' ? '+' : '−'}</span>
      <div>
        <p>
          <span className="hidden">{words.say(`web.review.${side}`)} </span>
          {said}
        </p>
        <Facts ids={line.because} about={said} />
      </div>
    </li>
  )
}
