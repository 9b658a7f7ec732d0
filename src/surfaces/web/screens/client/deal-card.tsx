import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { AdviceWindow } from '../../pieces/advice-window.tsx'
import { PriceWindow } from '../../pieces/price-window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { BesideNewer, IfTheyLeft } from './deal-beside.tsx'
import styles from './client.module.css'

type Deal = Answer<'see-prices'>

/** What a client pays, the advice they had, and, asked for, how that stands beside newer clients and what if they left. */
export function DealCard({ client }: { client: string }) {
  const { say } = useWords()
  const answer = useRead('see-prices', { client, compare: false })
  return (
    <section className="card stack-small" aria-labelledby="deal-title">
      <h2 id="deal-title">{say('web.deal.title')}</h2>
      <PageState answer={answer} shape="lines">
        {(deal) => (
          <>
            <Prices deal={deal} />
            <Advice deal={deal} />
            <BesideNewer client={client} />
            <IfTheyLeft client={client} />
          </>
        )}
      </PageState>
    </section>
  )
}

/** Prices and pieces of advice that are shown at once. */
const MOST = 3

function Prices({ deal: { client, name, prices } }: { deal: Deal }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      {prices.length === 0 ? <p className="muted small">{say('web.deal.prices.none')}</p> : null}
      <PriceLines prices={prices.slice(0, MOST)} />
      {prices.length > MOST ? (
        <details>
          <summary>{say('web.stay.more', { n: prices.length - MOST })}</summary>
          <PriceLines prices={prices.slice(MOST)} />
        </details>
      ) : null}
      {useMay('set-price') ? (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
            {say('web.deal.set')}
          </Button>
        </div>
      ) : null}
      {open ? <PriceWindow client={client} name={name} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function PriceLines({ prices }: { prices: Deal['prices'] }) {
  const { say } = useWords()
  return (
    <ul className={styles.lines}>
      {prices.map(({ service, amount, per, on, from }) => (
        <li key={`${per} ${service} ${amount.currency}`}>
          {say(from === 'rate' ? 'web.deal.rate' : 'web.deal.price', {
            service,
            amount,
            per: say(`web.stay.per.${per}`),
            on: { day: on },
          })}
        </li>
      ))}
    </ul>
  )
}

function Advice({ deal: { client, name, advice, given } }: { deal: Deal }) {
  const { say, day } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <p className="muted small">
        {advice.length === 0 ? say('web.deal.advice.none') : say('web.deal.advice.given', { n: given })}
      </p>
      <ul className={styles.lines}>
        {advice.slice(0, MOST).map(({ on, text, because }) => (
          <li key={because[0]}>
            <span className="muted small">{day(on)}</span> {text}
          </li>
        ))}
      </ul>
      {useMay('give-advice') ? (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
            {say('web.stay.advice.give')}
          </Button>
        </div>
      ) : null}
      {open ? <AdviceWindow client={client} name={name} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
