import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useRead } from '../../calls/use-action.ts'
import type { Answer } from '../../calls/call.ts'
import { PageState } from '../../frame/page-state.tsx'
import type { PortfolioSeen } from '../../pieces/fit-words.ts'
import { StandingWord } from '../../pieces/standing.tsx'
import { useWords } from '../../words/words-context.tsx'
import { AgainPart } from './again-part.tsx'
import { PotentialForm, ReferralRow } from './walk-notes.tsx'
import type { Walk } from './use-walk.ts'
import styles from './reviews.module.css'

type Yearly = PortfolioSeen['yearly']['clients'][number]
type Props = { one: Yearly; first: PortfolioSeen['first']; walk: Walk; onBegin: () => void }

/** One client of the walk: a few facts, the question, recommendations and room for more, and on to the next. */
export function WalkClient({ one, first, walk, onBegin }: Props) {
  const { say } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever listens hears who comes next.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { client, name } = one
  const answer = useRead('see-client', { client })
  return (
    <article className="stack" aria-labelledby="walk-client">
      <section className="card stack-small">
        <h2 id="walk-client" className={styles.heading} ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <StandingWord standing={one.standing} />
        <PageState answer={answer} shape="lines">
          {(seen) => <ClientFacts seen={seen} one={one} grounds={first.find((row) => row.client === client)} />}
        </PageState>
        <Link to="/clients/$client" params={{ client }} className="small">
          {say('web.reviews.walk.open')}
        </Link>
      </section>
      <AgainPart client={client} onBegin={onBegin} />
      <section className="card stack-small" aria-labelledby="walk-more">
        <h2 id="walk-more">{say('web.reviews.walk.more')}</h2>
        <ReferralRow client={client} onBegin={onBegin} />
        <PotentialForm client={client} onBegin={onBegin} />
      </section>
      <div className="row-apart">
        <Button variant="default" disabled={walk.at === 0} onClick={walk.back}>
          {say('web.reviews.walk.back')}
        </Button>
        <Button size="md" onClick={walk.next}>
          {say('web.reviews.walk.next')}
        </Button>
      </div>
      <p className={`${styles.keys} small muted`}>{say('web.reviews.walk.keys')}</p>
    </article>
  )
}

type FactsProps = { seen: Answer<'see-client'>; one: Yearly; grounds: PortfolioSeen['first'][number] | undefined }

/** Why they stand as they do, since when they are with us, what they bring, and when we last spoke. */
function ClientFacts({ seen: { stand, card, lastContact }, one, grounds }: FactsProps) {
  const words = useWords()
  const { say, day } = words
  const { value, again } = one
  const unknown = say('web.reviews.walk.unknown')
  const lines = [
    { name: 'since', text: card.since ? day(card.since) : unknown },
    { name: 'value', text: value ? say('web.reviews.walk.value', value) : unknown },
    { name: 'contact', text: lastContact ? day(lastContact) : unknown },
    {
      name: 'grounds',
      text:
        grounds?.grounds.map(({ ground }) => say(`ground.name.${ground}`)).join('; ') ?? say('web.review.card.none'),
    },
    { name: 'last', text: lastSaid(words, again) },
  ]
  return (
    <>
      <p>{say(stand.say, stand.args)}</p>
      <dl className={styles.facts}>
        {lines.map(({ name, text }) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{say(`web.reviews.walk.fact.${name}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function lastSaid({ say }: ReturnType<typeof useWords>, { last, answer }: Yearly['again']): string {
  if (last === null) return say('web.reviews.walk.never')
  return say('web.reviews.walk.last', { answer: say(`web.reviews.again.${answer ?? 'unsure'}`), on: { day: last } })
}
