import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Because } from '../../pieces/because.tsx'
import { roughly } from '../../pieces/estimates.ts'
import type { DeedOpen } from '../../pieces/deed-open.ts'
import { Sentence } from '../../pieces/sentence.tsx'
import { StandingGlyph } from '../../pieces/standing.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { AsideDeeds } from './aside-deeds.tsx'
import type { MoveSeen } from './moves.tsx'
import styles from './today.module.css'

type RowProps = {
  move: MoveSeen
  row: { 'data-row': number; tabIndex: number; onFocus: () => void }
  onDeed: (deed: DeedOpen) => void
}

/** One move: who, one sentence why, the one verb that does it, and the ways to put it aside. */
export function MoveRow({ move, row, onDeed }: RowProps) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <li className={styles.move} {...row} aria-label={move.name}>
      <span className={styles.sign}>
        <StandingGlyph standing={move.standing} />
      </span>
      <div>
        <div className={styles.who}>
          <Link to="/clients/$client" params={{ client: move.client }} className={styles.name}>
            {move.name}
          </Link>
          <span className="muted">{say(`standing.${move.standing}`)}</span>
        </div>
        <p className={styles.why}>
          <Sentence say={move.say} args={move.args} open={open} onFigure={() => setOpen(!open)} />
        </p>
        <Worth move={move} open={open} onWhy={() => setOpen(!open)} />
      </div>
      <MoveDeeds move={move} onDeed={onDeed} />
      {open ? (
        <div className={styles.because}>
          <Because ids={move.because} />
        </div>
      ) : null}
    </li>
  )
}

function Worth({ move, open, onWhy }: { move: MoveSeen; open: boolean; onWhy: () => void }) {
  const { say } = useWords()
  return (
    <div className={styles.worth}>
      <span>{say('web.today.since', { day: { day: move.since } })}</span>
      <AtStake move={move} />
      {move.also.length > 0 ? (
        <span>{say('web.today.also', { names: move.also.map(({ name }) => say(name)).join(' · ') })}</span>
      ) : null}
      <button type="button" className="linklike" aria-expanded={open} onClick={onWhy}>
        {open ? say('web.because.close') : say('web.because.open', { n: move.because.length })}
      </button>
    </div>
  )
}

/** What is at risk in the next twelve months; where that cannot be said or is nothing, what the last year brought. */
function AtStake({ move }: { move: MoveSeen }) {
  const { say } = useWords()
  const { atRisk, value } = move
  if (atRisk && Math.round(atRisk.high.minor) > 0) {
    const [amount, low, high] = [atRisk.amount, atRisk.low, atRisk.high].map(roughly)
    return (
      <span title={say('web.at-risk.why', { low: low!, high: high! })}>
        {say('web.at-risk.short', { amount: amount!, low: low!, high: high! })}
      </span>
    )
  }
  return value && value.n > 0 ? <span>{say('web.value.year', { amount: value.amount, n: value.n })}</span> : null
}

function MoveDeeds({ move, onDeed }: { move: MoveSeen; onDeed: (deed: DeedOpen) => void }) {
  const { say } = useWords()
  const may = useMay(move.verb)
  return (
    <div className={styles.deeds}>
      {may ? (
        <Button variant="default" onClick={() => onDeed({ deed: move.verb, move })}>
          {say(`move.verb.${move.verb}`)}
        </Button>
      ) : null}
      {useMay('set-aside') ? <AsideDeeds move={move} onDeed={onDeed} /> : null}
    </div>
  )
}
