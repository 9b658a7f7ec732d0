import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../frame/session.tsx'
import { AdviceWindow } from '../../pieces/advice-window.tsx'
import { adviceLines } from '../../pieces/deal-words.ts'
import type { StaySeen } from '../../pieces/stay-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { FirstFew } from './first-few.tsx'
import styles from './stay.module.css'

type Unadvised = StaySeen['advice']['without'][number]

/** Who has had no advice in nine months, each with the one tap that changes it (N21). */
export function AdviceList({ seen }: { seen: StaySeen }) {
  const words = useWords()
  const { say } = words
  const [open, setOpen] = useState<Unadvised | null>(null)
  const { without, total } = seen.advice
  return (
    <section className="card stack-small" aria-labelledby="advice-title">
      <h2 id="advice-title">{say('web.stay.advice.title')}</h2>
      {adviceLines(words, seen).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <FirstFew list={without} className={styles.rows}>
        {(one) => <AdviceRow key={one.client} one={one} onGive={() => setOpen(one)} />}
      </FirstFew>
      {total > without.length ? (
        <p className="muted small">{say('web.stay.advice.more', { n: total - without.length })}</p>
      ) : null}
      {open ? <AdviceWindow client={open.client} name={open.name} onClose={() => setOpen(null)} /> : null}
    </section>
  )
}

function AdviceRow({ one, onGive }: { one: Unadvised; onGive: () => void }) {
  const { say } = useWords()
  const { client, name, since, last } = one
  return (
    <li className={styles.row}>
      <div>
        <Link to="/clients/$client" params={{ client }}>
          {name}
        </Link>
        <span className={styles.behind}>
          {last
            ? say('web.stay.advice.last', { on: { day: last } })
            : say('web.stay.advice.never', { since: { day: since } })}
        </span>
      </div>
      {useMay('give-advice') ? (
        <Button variant="default" size="compact-md" onClick={onGive}>
          {say('web.stay.advice.give')}
          <span className="hidden">{name}</span>
        </Button>
      ) : null}
    </li>
  )
}
