import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { LANGUAGE_NAMES } from '../../words/language-names.ts'
import { useWords } from '../../words/words-context.tsx'
import { PublicAnswer } from './public-answer.tsx'
import { ReplyEditor } from './reply-editor.tsx'

export type PatternsSeen = Answer<'see-reply-patterns'>
export type ReplyProps = { client: string; case: string }

/**
 * A reply to a case: words to begin with, the check of one's own, and for what anybody can read a second person and a
 * look as a stranger (A16–A18, A21). Nothing is sent from here.
 */
export function ReplyPart({ client, case: key }: ReplyProps) {
  const { say } = useWords()
  const [regulated, setRegulated] = useState(true)
  const answer = useRead('see-reply-patterns', { client, case: key, regulated }, { keep: true })
  const may = useMay('check-reply')
  if (!may) return null
  return (
    <section className="card stack-small" aria-labelledby="reply-title">
      <h2 id="reply-title">{say('web.replies.title')}</h2>
      <PageState answer={answer} shape="lines">
        {(seen) => (
          <>
            <p className="muted small">{say(seen.public ? 'web.replies.about.public' : 'web.replies.about')}</p>
            <LanguageNote seen={seen} />
            {seen.answer ? <PublicAnswer client={client} case={key} answer={seen.answer} /> : null}
            <ReplyEditor client={client} case={key} seen={seen} regulated={regulated} onRegulated={setRegulated} />
          </>
        )}
      </PageState>
    </section>
  )
}

/** Nobody wrote down which language the client reads: the one that was taken is said. */
function LanguageNote({ seen: { language, languageKnown } }: { seen: PatternsSeen }) {
  const { say } = useWords()
  if (languageKnown) return null
  return <p className="muted small">{say('web.replies.language', { language: LANGUAGE_NAMES[language] })}</p>
}
