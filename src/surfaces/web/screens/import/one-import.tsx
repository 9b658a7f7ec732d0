import { useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { IntakeSeen } from './earlier-imports.tsx'
import { Preview } from './preview.tsx'
import { Progress } from './progress.tsx'
import { Result } from './result.tsx'

/** One import from its preview over its progress to what it brought. */
export default function OneImport() {
  const { say } = useWords()
  const { id } = useParams({ from: '/frame/import/$id' })
  const answer = useRead('see-import', { id })
  const running = answer.data?.state === 'running'
  useEvents(id, running)
  return (
    <div className="stack">
      <Link to="/import">{say('web.import.back')}</Link>
      <PageState answer={answer} shape="page">
        {(intake) => <ImportBody key={intake.id} intake={intake} />}
      </PageState>
    </div>
  )
}

function ImportBody({ intake }: { intake: IntakeSeen }) {
  if (intake.state === 'waiting') return <Preview intake={intake} />
  return intake.state === 'running' ? <Progress intake={intake} /> : <Result intake={intake} />
}

/** Follows a running import by server-sent events; at its end everything is read again. */
function useEvents(id: string, running: boolean): void {
  const readings = useQueryClient()
  useEffect(() => {
    if (!running) return
    const events = new EventSource(`/imports/${id}/events`)
    events.addEventListener('message', (event: MessageEvent<string>) => {
      const intake = JSON.parse(event.data) as IntakeSeen
      readings.setQueryData(['see-import', { id }], intake)
      if (intake.state === 'running' || intake.state === 'waiting') return
      events.close()
      void readings.invalidateQueries()
    })
    return () => events.close()
  }, [id, running, readings])
}
