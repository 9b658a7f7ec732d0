import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { Empty, PageState } from '../../frame/page-state.tsx'
import type { PortfolioSeen } from '../../pieces/fit-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { WalkClient } from './walk-client.tsx'
import { useWalk } from './use-walk.ts'
import styles from './reviews.module.css'

/** As many as one walk asks about; whoever is left is asked about in the next. */
const MOST = 500

/** Once a year through the book, one client at a time (I3, A25). Whoever was answered about is not asked about again. */
export default function Yearly() {
  const [begun, setBegun] = useState(false)
  // Once begun, the list stays as it was: each answer would have the whole book read again.
  const answer = useRead('see-portfolio', { limit: MOST }, { enabled: !begun })
  return (
    <PageState answer={answer} shape="page">
      {(seen) => <Walk seen={seen} onBegin={() => setBegun(true)} />}
    </PageState>
  )
}

type WalkProps = { seen: PortfolioSeen; onBegin: () => void }

function Walk({ seen, onBegin }: WalkProps) {
  const { say } = useWords()
  const { clients } = seen.yearly
  const walk = useWalk(clients.length)
  const one = clients[walk.at]
  return (
    <div className={styles.walk}>
      <header className="stack-small">
        <Link to="/reviews">{say('web.reviews.title')}</Link>
        <h1>{say('web.reviews.yearly')}</h1>
        <p className="muted small">{say('web.reviews.walk.about')}</p>
        {one ? <Progress at={walk.at + 1} n={clients.length} /> : null}
      </header>
      {one ? (
        <WalkClient key={one.client} one={one} first={seen.first} walk={walk} onBegin={onBegin} />
      ) : (
        <Done seen={seen} walked={clients.length > 0} onBack={walk.back} />
      )}
    </div>
  )
}

function Progress({ at, n }: { at: number; n: number }) {
  const { say } = useWords()
  return (
    <>
      <p className="small">{say('web.reviews.walk.at', { at, n })}</p>
      <span className={styles.progress} aria-hidden="true">
        <span style={{ inlineSize: `${(100 * at) / n}%` }} />
      </span>
    </>
  )
}

type DoneProps = { seen: PortfolioSeen; walked: boolean; onBack: () => void }

/** Everybody was looked at: when the next look is, and a way back to who was passed over. */
function Done({ seen: { yearly }, walked, onBack }: DoneProps) {
  const { say } = useWords()
  const next = yearly.next === null || walked ? '' : say('fit.portfolio.next', { next: { day: yearly.next } })
  return (
    <Empty
      title={say(walked ? 'web.reviews.walk.done' : 'web.reviews.walk.none')}
      button={
        <div className="row">
          {walked ? (
            <Button variant="subtle" onClick={onBack}>
              {say('web.reviews.walk.back')}
            </Button>
          ) : null}
          <Button variant="default" renderRoot={(props) => <Link to="/reviews" {...props} />}>
            {say('web.reviews.walk.leave')}
          </Button>
        </div>
      }
    >
      {say(walked ? 'web.reviews.walk.done.about' : 'web.reviews.walk.none.about')} {next}
    </Empty>
  )
}
