import { Link, useParams } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { Preview } from './preview.tsx'
import { Progress } from './progress.tsx'
import { Result } from './result.tsx'
import { useEvents } from './use-events.ts'

export type ImportSeen = Answer<'see-import'>

/** One import from its preview over its progress to what it brought. */
export default function OneImport() {
  const { say } = useWords()
  const { id } = useParams({ from: '/frame/import/$id' })
  const answer = useRead('see-import', { id })
  const running = answer.data?.state === 'running'
  const rate = useEvents(id, running)
  return (
    <div className="stack">
      <Link to="/import">{say('web.import.back')}</Link>
      <PageState answer={answer} shape="page">
        {(intake) => <ImportBody key={intake.id} intake={intake} rate={rate} />}
      </PageState>
    </div>
  )
}

function ImportBody({ intake, rate }: { intake: ImportSeen; rate: number }) {
  if (intake.state === 'waiting') return <Preview intake={intake} />
  return intake.state === 'running' ? <Progress intake={intake} rate={rate} /> : <Result intake={intake} />
}
