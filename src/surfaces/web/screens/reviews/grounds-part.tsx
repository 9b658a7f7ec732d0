import { Button } from '@mantine/core'
import { useState } from 'react'
import { groundNotes, groundSays, neededLines } from '../../pieces/fit-words.ts'
import type { GroundSeen } from '../../pieces/fit-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { Facts } from './facts.tsx'
import { JudgeForm } from './judge-form.tsx'
import type { FitSeen } from './review-words.ts'
import { Strength } from './strength.tsx'
import { useNames } from './use-names.ts'
import styles from './reviews.module.css'

/** The seven grounds: how strong, why, the facts, and what a person found beside what is computed (I4–I11). */
export function GroundsPart({ fit, open }: { fit: FitSeen; open: boolean }) {
  const { say } = useWords()
  return (
    <section className="card stack-small" aria-labelledby="grounds-title">
      <h2 id="grounds-title">{say('fit.grounds')}</h2>
      <p className="muted small">{say('web.grounds.about')}</p>
      {fit.onlyWeak ? <p>{say('fit.weak-only')}</p> : null}
      {fit.hold ? <p>{say('fit.hold')}</p> : null}
      <ul className={styles.rows}>
        {fit.grounds.map((ground) => (
          <GroundRow key={ground.ground} client={fit.client} ground={ground} open={open} />
        ))}
      </ul>
      <Needed grounds={fit.grounds} />
    </section>
  )
}

/** What the grounds without evidence would have to stand on (I1), folded: it is asked for seldom. */
function Needed({ grounds }: Pick<FitSeen, 'grounds'>) {
  const words = useWords()
  const lines = neededLines(words, grounds)
  if (lines.length === 0) return null
  return (
    <details className={styles.quiet}>
      <summary>{words.say('fit.evidence')}</summary>
      <ul className="stack-small">
        {lines.map((line) => (
          <li key={line} className="small">
            {line}
          </li>
        ))}
      </ul>
    </details>
  )
}

function GroundRow({ client, ground, open }: { client: string; ground: GroundSeen; open: boolean }) {
  const { say } = useWords()
  const [judging, setJudging] = useState(false)
  const title = `ground-${ground.ground}-title`
  return (
    <li className={styles.ground}>
      <div className={styles.said}>
        <h3 id={title}>{say(`ground.name.${ground.ground}`)}</h3>
        <Strength strength={ground.strength} />
      </div>
      <div className={styles.said}>
        <GroundWords ground={ground} />
        <Facts ids={ground.because} about={say(`ground.name.${ground.ground}`)} />
      </div>
      {open ? (
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={judging}
          aria-describedby={title}
          onClick={() => setJudging(!judging)}
        >
          {say('web.grounds.judge')}
        </Button>
      ) : null}
      {judging ? <JudgeForm client={client} ground={ground} onDone={() => setJudging(false)} /> : null}
    </li>
  )
}

/** Why it is so strong, what a person found beside it, what would be needed, what comes first. */
function GroundWords({ ground }: { ground: GroundSeen }) {
  const words = useWords()
  const nameOf = useNames()
  const { judged, computed, restricted } = ground
  const named = judged && { ...judged, by: nameOf(judged.by) }
  const differs = judged !== null && computed !== ground.strength
  return (
    <>
      <p>{groundSays(words, ground)}</p>
      {differs ? (
        <p className="small">
          {words.say('web.grounds.computed', { strength: words.say(`ground.strength.${computed}`) })}
        </p>
      ) : null}
      {groundNotes(words, { ...ground, judged: named }).map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
      {restricted ? <p className="small">{words.say('web.grounds.restricted')}</p> : null}
    </>
  )
}
