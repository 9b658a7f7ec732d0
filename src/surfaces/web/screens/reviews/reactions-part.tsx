import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { Facts } from './facts.tsx'
import { ReactionForm } from './reaction-form.tsx'
import type { ReactionSeen, ReviewSeen } from './review-words.ts'
import { useNames } from './use-names.ts'
import styles from './reviews.module.css'

/** Once parting is decided: how they may take it, what is prepared for it, and what one may be asked for (M36). */
export function ReactionsPart({ seen }: { seen: ReviewSeen }) {
  const { say } = useWords()
  const { client, reactions, pack } = seen
  return (
    <section className="card stack-small" aria-labelledby="reactions-title">
      <h2 id="reactions-title">{say('web.review.reactions')}</h2>
      <p className="muted small">{say('web.review.reactions.about')}</p>
      {reactions.every(({ draft }) => draft === null) ? <p>{say('review.reaction.unsafe')}</p> : null}
      <Rows client={client} reactions={reactions.filter(asks)} />
      <details className={styles.quiet}>
        <summary>{say('web.review.reactions.others')}</summary>
        <Rows client={client} reactions={reactions.filter((one) => !asks(one))} />
      </details>
      <details className={styles.quiet}>
        <summary>{say('web.review.pack')}</summary>
        <Pack pack={pack} />
      </details>
    </section>
  )
}

function asks({ outlook, planned }: ReactionSeen): boolean {
  return outlook !== 'no-sign' || planned !== null
}

function Rows({ client, reactions }: { client: string; reactions: ReactionSeen[] }) {
  return (
    <ul className={styles.rows}>
      {reactions.map((one) => (
        <Row key={one.as} client={client} reaction={one} />
      ))}
    </ul>
  )
}

/** A reaction, why it may come, what is planned for it and what better not to do. */
function Row({ client, reaction }: { client: string; reaction: ReactionSeen }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const { as, outlook, code, args, because, planned, draft } = reaction
  const name = say(`review.reaction.${as}`)
  const deed = say(planned ? 'web.review.reaction.again' : 'web.review.reaction.plan')
  return (
    <li className={styles.said}>
      <h3>{name}</h3>
      <p>
        <span className="muted">{say(`review.reaction.outlook.${outlook}`)}.</span>{' '}
        {say(`review.reaction.why.${code}`, args)}
      </p>
      <Facts ids={because} about={name} />
      <Plan planned={planned} />
      <p className="small muted">{say(`review.reaction.not.${as}`)}</p>
      {draft === null ? null : (
        <details className={styles.quiet}>
          <summary aria-label={`${say('web.review.reaction.draft')}: ${name}`}>
            {say('web.review.reaction.draft')}
          </summary>
          <blockquote className={styles.words}>{draft}</blockquote>
        </details>
      )}
      <Button
        className={styles.start ?? ''}
        variant="subtle"
        size="compact-sm"
        aria-expanded={open}
        aria-label={`${deed}: ${name}`}
        onClick={() => setOpen(!open)}
      >
        {deed}
      </Button>
      {open ? <ReactionForm client={client} reaction={reaction} onDone={() => setOpen(false)} /> : null}
    </li>
  )
}

function Plan({ planned }: { planned: ReactionSeen['planned'] }) {
  const { say } = useWords()
  const nameOf = useNames()
  if (planned === null) return <p>{say('review.reaction.unplanned')}</p>
  const { text, member } = planned
  if (member === null) return <p>{say('review.reaction.answers.nobody', { text })}</p>
  return <p>{say('review.reaction.answers', { member: nameOf(member) ?? member, text })}</p>
}

const PARTS = ['facts', 'quotes', 'opinions'] as const

/** What happened, what they said, and apart from both what we think of it, each with its day and source. */
function Pack({ pack }: { pack: ReviewSeen['pack'] }) {
  const { say } = useWords()
  return (
    <>
      <p className="muted small">{say('web.review.pack.about')}</p>
      {PARTS.filter((part) => pack[part].length > 0).map((part) => (
        <div key={part}>
          <h3>{say(`web.review.pack.${part}`)}</h3>
          <Facts ids={pack[part]} about={say(`web.review.pack.${part}`)} />
        </div>
      ))}
    </>
  )
}
