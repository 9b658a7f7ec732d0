import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay, useSession } from '../../frame/session.tsx'
import { exchangeLine } from '../../pieces/profit-words.ts'
import type { ProfitSeen } from '../../pieces/profit-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { ExchangeWindow } from './exchange-window.tsx'
import type { Wanted } from './exchange-window.tsx'
import styles from './profit.module.css'

type Rates = ProfitSeen['rates']
type Missing = Rates['unrated'][number]

/** What other money is worth, the rates that clients need first; owners set them (handbook 7). */
export function ExchangeCard({ rates: { exchange, unrated } }: { rates: Rates }) {
  const words = useWords()
  const { say } = words
  const { today, business } = useSession()
  const may = useMay('set-exchange')
  const [open, setOpen] = useState<Wanted | null>(null)
  const own = business?.currency ?? 'EUR'
  return (
    <section className="card stack-small" aria-labelledby="exchange-title">
      <h2 id="exchange-title">{say('web.profit.exchange')}</h2>
      <p className="muted">{say('web.profit.exchange.about')}</p>
      {unrated.length > 0 ? (
        <ul className={styles.rows}>
          {unrated.map((one) => (
            <Needed key={`${one.currency} ${one.in}`} one={one} onSet={may ? setOpen : null} />
          ))}
        </ul>
      ) : null}
      {exchange.length === 0 && unrated.length === 0 ? <p>{say('web.profit.exchange.none')}</p> : null}
      {exchange.length > 0 ? (
        <ul className="stack-small">
          {exchange.map((rate) => (
            <li key={rate.because[0]}>{exchangeLine(words, rate)}</li>
          ))}
        </ul>
      ) : null}
      {may ? (
        <div>
          <Button variant="default" onClick={() => setOpen({ currency: '', in: own, since: today })}>
            {say('web.profit.exchange.open')}
          </Button>
        </div>
      ) : null}
      {open ? <ExchangeWindow wanted={open} onClose={() => setOpen(null)} /> : null}
    </section>
  )
}

function Needed({ one, onSet }: { one: Missing; onSet: ((wanted: Wanted) => void) | null }) {
  const { say } = useWords()
  const { clients, currency, since } = one
  return (
    <li className={styles.needed}>
      <p>{say('web.profit.exchange.missing', { clients, currency, in: one.in, since: { day: since } })}</p>
      {onSet ? (
        <Button
          variant="default"
          onClick={() => onSet(one)}
          aria-label={say('web.profit.exchange.set.for', { currency, in: one.in })}
        >
          {say('web.profit.exchange.set')}
        </Button>
      ) : null}
    </li>
  )
}
