import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/words-context.tsx'
import { Lacks } from '../reviews/lacks.tsx'
import { AfterwardsPart } from './afterwards-part.tsx'
import { ClosePart } from './close-part.tsx'
import { DoorPart } from './letter-door.tsx'
import { FarewellPart } from './farewell-part.tsx'
import { GoodwillPart } from './goodwill-part.tsx'
import { HandoverPart } from './handover-part.tsx'
import { LetterPart } from './letter-part.tsx'
import { ObligationsPart } from './obligations-part.tsx'
import type { PartingSeen, StageSeen } from './parting-words.ts'
import styles from './partings.module.css'

/** What is done in a stage; each piece of work is a part of its own. */
export function StageBody({ seen, stage: { stage } }: { seen: PartingSeen; stage: StageSeen }) {
  const { client } = seen
  if (stage === 'decision') return <DecisionPart seen={seen} />
  if (stage === 'obligations') return <ObligationsPart client={client} />
  if (stage === 'conversation') return <FarewellPart seen={seen} />
  if (stage === 'letter') return <LetterStage client={client} />
  if (stage === 'afterwards') return <AfterwardsPart seen={seen} />
  return (
    <div className={styles.parts}>
      <HandoverPart client={client} />
      <ClosePart seen={seen} />
    </div>
  )
}

/** First what the client gets, then the words, then the way to them (I28, I29). */
function LetterStage({ client }: { client: string }) {
  const { say } = useWords()
  return (
    <div className={styles.parts}>
      <GoodwillPart client={client} />
      <div className="stack-small">
        <h3>{say('web.parting.words')}</h3>
        <LetterPart client={client} />
      </div>
      <DoorPart client={client} />
    </div>
  )
}

function DecisionPart({ seen: { client, missing } }: { seen: PartingSeen }) {
  const { say } = useWords()
  return (
    <div className="stack-small">
      {missing.length > 0 ? <Lacks title="web.parting.lacks" lacks={missing} /> : null}
      <p>
        <Link to="/reviews/$client" params={{ client }}>
          {say('web.parting.to-review')}
        </Link>
      </p>
    </div>
  )
}
