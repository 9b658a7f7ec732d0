import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { Empty, PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import { sayPace } from './parting-words.ts'
import styles from './partings.module.css'

type Listed = Answer<'see-partings'>
type PartingRow = Listed['partings'][number]

/** Partings that go on and decisions that nobody has begun, those that ask for something first (I16). */
export default function Partings() {
  const { say } = useWords()
  const [closed, setClosed] = useState(false)
  const answer = useRead('see-partings', { closed }, { keep: true })
  return (
    <div className={styles.page}>
      <header className="stack-small">
        <h1>{say('web.partings.title')}</h1>
        <p>{say('web.partings.about')}</p>
        <p className={`${styles.private} small muted`}>{say('web.partings.private')}</p>
      </header>
      <Checkbox
        label={say('web.partings.closed')}
        checked={closed}
        onChange={(event) => setClosed(event.currentTarget.checked)}
      />
      <PageState answer={answer} shape="list">
        {(seen) => <Rows seen={seen} />}
      </PageState>
    </div>
  )
}

function Rows({ seen }: { seen: Listed }) {
  const { say } = useWords()
  const { partings, total, sent, target } = seen
  if (total === 0) return <Empty title={say('web.partings.none')}>{say('web.partings.none.about')}</Empty>
  return (
    <section className="card stack-small" aria-label={say('web.partings.title')}>
      <ul className={styles.rows}>
        {partings.map((one) => (
          <Row key={`${one.client} ${one.parting}`} one={one} target={target} />
        ))}
      </ul>
      {partings.length < total ? (
        <p className="small muted">{say('web.partings.more', { shown: partings.length, total })}</p>
      ) : null}
      {sent.n > 0 ? <p className="small muted">{say('web.partings.sent', { ...sent, target })}</p> : null}
    </section>
  )
}

function Row({ one, target }: { one: PartingRow; target: number }) {
  const words = useWords()
  const { client, name, asks } = one
  const stands = asks === 'begin' ? '' : standOf(words, one)
  const parts = [stands, ...lastOf(words, one), sayPace(words, { ...one, target })].filter(Boolean)
  return (
    <li className={styles.said}>
      <h2 className={styles.rowName}>
        <Link to="/partings/$client" params={{ client }}>
          {name}
        </Link>
      </h2>
      {asks ? <p className={styles.due}>{words.say(`parting.asks.${asks}`)}</p> : null}
      <p className="small muted">{parts.join(' · ')}</p>
    </li>
  )
}

/** Where it stands: its stage while one is open, else how it ended. */
function standOf({ say }: ScreenWords, { state, stage }: PartingRow): string {
  if (state === 'open' && stage) return say('web.partings.stage', { stage: say(`parting.stage.${stage}`) })
  return say(`parting.state.${state}`)
}

function lastOf({ say }: ScreenWords, { lastDay, state }: PartingRow): string[] {
  return lastDay === null || state === 'dropped' ? [] : [say('web.partings.last-day', { day: { day: lastDay } })]
}
