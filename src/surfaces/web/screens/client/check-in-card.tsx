import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'

type Seen = Answer<'see-check-ins'>

/** The last check-in and what they said, their goals, what is unanswered, and when the next one is (N8–N13). */
export function CheckInCard({ client }: { client: string }) {
  const { say } = useWords()
  const answer = useRead('see-check-ins', { client })
  const may = useMay('record-check-in')
  return (
    <section className="card stack-small" aria-labelledby="check-in-title">
      <div className="row-apart">
        <h2 id="check-in-title">{say('web.check-in.card')}</h2>
        {may ? (
          <Button
            variant="subtle"
            size="compact-sm"
            renderRoot={(props) => <Link to="/clients/$client/check-in" params={{ client }} {...props} />}
          >
            {say('web.check-in.prepare')}
          </Button>
        ) : null}
      </div>
      <PageState answer={answer} shape="lines">
        {(seen) => <CardLines seen={seen} />}
      </PageState>
    </section>
  )
}

function CardLines({ seen }: { seen: Seen }) {
  const { say } = useWords()
  const { checkins, goals, unanswered, waiting, next } = seen
  const [last] = checkins
  const open = goals.filter((goal) => goal.state === 'open')
  return (
    <>
      {last ? (
        <>
          <p>{say('web.check-in.card.last', { on: { day: last.on }, mode: last.mode })}</p>
          <p>
            <q>{last.said}</q>
          </p>
        </>
      ) : (
        <p className="muted small">{say('web.check-in.card.none')}</p>
      )}
      <p className="small">{nextSentence(say, next)}</p>
      <p className="small">{say('web.check-in.card.goals', { n: open.length })}</p>
      <ul className="small">
        {open.map((goal) => (
          <li key={goal.text}>{goal.text}</li>
        ))}
      </ul>
      {unanswered.length > 0 ? (
        <p className="small">{say('web.check-in.card.unanswered', { n: unanswered.length })}</p>
      ) : null}
      {waiting.length > 0 ? <p className="small">{say('web.check-in.card.waiting', { n: waiting.length })}</p> : null}
    </>
  )
}

function nextSentence(say: ReturnType<typeof useWords>['say'], next: Seen['next']): string {
  if (!next) return say('web.check-in.card.next.none')
  if (next.day) return say('web.check-in.card.next', { day: { day: next.day } })
  const [why] = next.why
  return why ? say(why.say, why.args) : say('web.check-in.card.next.unknown')
}
