import { useWords } from '../../words/words-context.tsx'
import type { CaseSeen } from './case-words.ts'
import { StepFields } from './step-fields.tsx'

/** The first word to the client: that it arrived, and by when they hear more. */
export function HeardPart({ seen }: { seen: CaseSeen }) {
  const { say } = useWords()
  return (
    <section className="card stack-small" aria-labelledby="heard-title">
      <h2 id="heard-title">{say('web.case.heard')}</h2>
      <p className="muted small">{say('web.case.heard.about')}</p>
      <StepFields
        seen={seen}
        step="acknowledged"
        label={say('web.case.heard.text')}
        button="web.case.heard.save"
        optional
        primary
      />
    </section>
  )
}
