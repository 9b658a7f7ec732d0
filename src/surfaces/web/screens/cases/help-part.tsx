import { useWords } from '../../words/words-context.tsx'
import { HalfwayPart } from '../remedies/halfway-part.tsx'
import { RemediesPart } from '../remedies/remedies-part.tsx'
import { ReplyPart } from '../replies/reply-part.tsx'
import type { CaseSeen } from './case-words.ts'
import { NoteStep } from './note-step.tsx'

/** Apology, offer, help, in this order (M27, M28), then the reply, and what was done about it. */
export function HelpPart({ seen, open }: { seen: CaseSeen; open: boolean }) {
  const { say } = useWords()
  const { client, case: key, as } = seen
  return (
    <>
      {as === 'complaint' ? (
        <div className="card stack">
          <RemediesPart client={client} case={key} />
          <HalfwayPart client={client} case={key} />
        </div>
      ) : null}
      {open ? <ReplyPart client={client} case={key} /> : null}
      {open ? (
        <section className="card stack-small" aria-labelledby="help-title">
          <h2 id="help-title">{say('web.case.help')}</h2>
          <p className="muted small">{say('web.case.help.about')}</p>
          <NoteStep seen={seen} />
        </section>
      ) : null}
    </>
  )
}
