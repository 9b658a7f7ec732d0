import { Link, useParams } from '@tanstack/react-router'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { BeginPart } from './begin-part.tsx'
import { CustomsPart } from './customs-part.tsx'
import { EarlierPartings } from './earlier-partings.tsx'
import { sayPace } from './parting-words.ts'
import type { PartingSeen } from './parting-words.ts'
import { Stepper } from './stepper.tsx'
import styles from './partings.module.css'

/** The letter leaves by itself: whoever waits for it sees it go. */
function every(last?: PartingSeen): number | false {
  return last?.notice.state === 'queued' ? 3000 : false
}

/** A parting, led from the decision to the last question: one thing at a time, and nothing before its turn (I17). */
export default function Parting() {
  const { client } = useParams({ from: '/frame/partings/$client' })
  const answer = useRead('see-parting', { client }, { every })
  return (
    <PageState answer={answer} shape="page">
      {(seen) => (
        <div className={styles.page} key={client}>
          <Head seen={seen} />
          {seen.parting ? <Stepper seen={seen} /> : <BeginPart seen={seen} />}
          {seen.parting?.state === 'open' ? <CustomsPart seen={seen} parting={seen.parting} /> : null}
          <EarlierPartings earlier={seen.earlier} />
        </div>
      )}
    </PageState>
  )
}

function Head({ seen }: { seen: PartingSeen }) {
  const words = useWords()
  const { say } = words
  const { client, name, parting, stages } = seen
  const next = stages.find(({ state }) => state === 'open')?.stage
  const pace = sayPace(words, seen)
  return (
    <header className="stack-small">
      <Link to="/clients/$client" params={{ client }}>
        {name}
      </Link>
      <h1>{say('web.parting.title', { name })}</h1>
      {parting ? (
        <p className={styles.lead}>{say(next ? `web.parting.next.${next}` : 'web.parting.next.none')}</p>
      ) : null}
      {pace === '' ? null : <p className="muted">{pace}</p>}
      <p className={`${styles.private} small muted`}>
        {say(seen.notice.out ? 'web.parting.private.out' : 'web.parting.private')}
      </p>
    </header>
  )
}
