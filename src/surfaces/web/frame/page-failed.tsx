import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { CallFailed } from '../calls/call.ts'
import { useWords } from '../words/words-context.tsx'
import { Problem } from './problem.tsx'

/** A part of a page that could not be fetched or drawn. Loading anew also brings a newer build of the screens. */
export function PageFailed({ error }: ErrorComponentProps) {
  const { say } = useWords()
  return (
    <Problem failed={error instanceof CallFailed ? error : unfetched(error)}>
      <Button variant="default" onClick={() => location.reload()}>
        {say('web.again')}
      </Button>
    </Problem>
  )
}

/** What a browser says when a file of the screens did not come; anything else is a mistake of ours. */
function unfetched(error: unknown): CallFailed {
  const notCome = error instanceof Error && /preload|import|fetch|load/i.test(error.message)
  return new CallFailed(notCome ? 0 : 500, null, null)
}
