import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../frame/session.tsx'
import { Empty } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { IdeaRow } from './idea-row.tsx'
import { ProposeWindow } from './propose-window.tsx'
import type { LearntSeen } from './improvements.tsx'
import styles from './improvements.module.css'

/** Improvements, in the order of how often × whose revenue × how easy (A27); settled ones behind them. */
export function Ideas({ seen }: { seen: LearntSeen }) {
  const { say } = useWords()
  const [proposing, setProposing] = useState(false)
  const may = useMay('propose-improvement')
  const { improvements, due } = seen
  const settled = improvements.filter(({ state }) => state === 'checked' || state === 'dropped')
  const open = improvements.filter((one) => !settled.includes(one))
  const propose = may ? (
    <Button onClick={() => setProposing(true)}>{say('web.improvements.propose')}</Button>
  ) : undefined
  return (
    <section className="stack-small" aria-labelledby="ideas-title">
      {improvements.length === 0 ? (
        <Empty title={say('web.improvements.empty')} button={propose}>
          {say('web.improvements.empty.about')}
        </Empty>
      ) : (
        <>
          <div className="row-apart">
            <h2 id="ideas-title">{say('web.improvements.ideas', { n: open.length })}</h2>
            {propose}
          </div>
          {due > 0 ? <p className={styles.care}>{say('web.improvements.due', { n: due })}</p> : null}
          <p className="muted small">{say('web.improvements.ideas.about')}</p>
          <ol className={styles.rows}>
            {open.map((one) => (
              <IdeaRow key={one.improvement} one={one} />
            ))}
          </ol>
          {settled.length > 0 ? <Settled ideas={settled} /> : null}
        </>
      )}
      {proposing ? <ProposeWindow onClose={() => setProposing(false)} /> : null}
    </section>
  )
}

function Settled({ ideas }: { ideas: LearntSeen['improvements'] }) {
  const { say } = useWords()
  return (
    <details>
      <summary>{say('web.improvements.settled', { n: ideas.length })}</summary>
      <ol className={styles.rows}>
        {ideas.map((one) => (
          <IdeaRow key={one.improvement} one={one} />
        ))}
      </ol>
    </details>
  )
}
