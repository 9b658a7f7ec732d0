import { useState } from 'react'
import type { ReactNode } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { gapLines, whatIfAbout } from '../../pieces/deal-words.ts'
import { WhatIfLines } from '../../pieces/what-if-lines.tsx'
import { useWords } from '../../words/words-context.tsx'

/** Each price beside what newer clients pay: it takes a look at the whole book, so only when somebody asks. */
export function BesideNewer({ client }: { client: string }) {
  const { say } = useWords()
  return (
    <Asked title={say('web.deal.compare')}>
      <Compared client={client} />
    </Asked>
  )
}

function Compared({ client }: { client: string }) {
  const words = useWords()
  const answer = useRead('see-prices', { client })
  return (
    <PageState answer={answer} shape="lines">
      {({ name, prices }) => (
        <>
          {prices.length === 0 ? <p className="muted small">{words.say('web.deal.prices.none')}</p> : null}
          {prices.map((price) => (
            <p key={`${price.per} ${price.service} ${price.amount.currency}`}>
              {price.more
                ? gapLines(words, { ...price, client, name }).join(' ')
                : words.say(price.newer > 0 ? 'web.deal.fair' : 'web.deal.alone', {
                    service: price.service,
                    newer: price.newer,
                  })}
            </p>
          ))}
        </>
      )}
    </PageState>
  )
}

/** What if this client left (A30), whatever share they bring. */
export function IfTheyLeft({ client }: { client: string }) {
  const { say } = useWords()
  return (
    <Asked title={say('web.stay.what-if.open')}>
      <Leaving client={client} />
    </Asked>
  )
}

function Leaving({ client }: { client: string }) {
  const words = useWords()
  const answer = useRead('see-what-if', { client })
  return (
    <PageState answer={answer} shape="lines">
      {(seen) => (
        <>
          {whatIfAbout(words, seen).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {seen.cards.map((card) => (
            <WhatIfLines key={card.currency} card={card} />
          ))}
        </>
      )}
    </PageState>
  )
}

function Asked({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open ? <div className="stack-small">{children}</div> : null}
    </details>
  )
}
