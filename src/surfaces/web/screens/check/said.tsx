import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { heardLines } from '../../pieces/feedback-words.ts'
import type { FeedbackSeen } from '../../pieces/feedback-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { SaidFigures } from './said-figures.tsx'
import { Voices } from './voices.tsx'

/** What clients say of us, and how many said nothing: figures where enough answered, people by name always (N6, N7). */
export function Said() {
  const { say } = useWords()
  const answer = useRead('see-feedback', {})
  return (
    <section className="card stack-small" aria-labelledby="said-title">
      <h2 id="said-title">{say('web.said.title')}</h2>
      <PageState answer={answer} shape="lines">
        {(seen) => (seen.heard === 0 ? <Unheard seen={seen} /> : <SaidBody seen={seen} />)}
      </PageState>
    </section>
  )
}

/** Nobody said anything: what will be here and where to begin. */
function Unheard({ seen }: { seen: FeedbackSeen }) {
  const words = useWords()
  const { say } = words
  return (
    <>
      <p>{[say('web.said.empty'), ...heardLines(words, seen).slice(1)].join(' ')}</p>
      <p className="muted small">{say('web.said.empty.about')}</p>
      <div>
        <Button variant="default" renderRoot={(props) => <Link to="/clients" {...props} />}>
          {say('web.said.empty.button')}
        </Button>
      </div>
    </>
  )
}

function SaidBody({ seen }: { seen: FeedbackSeen }) {
  return (
    <>
      <SaidFigures seen={seen} />
      <Voices seen={seen} />
    </>
  )
}
