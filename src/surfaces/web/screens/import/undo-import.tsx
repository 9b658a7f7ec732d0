import { Button } from '@mantine/core'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { IntakeSeen } from './earlier-imports.tsx'

/** Takes back everything an import brought; the file can be read again at any time. */
export function UndoImport({ intake, verb }: { intake: IntakeSeen; verb?: string }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('undo-import')
  const undo = () =>
    deed.mutate(
      { id: intake.id },
      { onSuccess: ({ facts }) => done(say('web.import.undone', { name: intake.name, n: facts })), onError: failed },
    )
  if (!useMay('undo-import')) return null
  return (
    <Button variant="default" loading={deed.isPending} onClick={undo}>
      {verb ?? say('web.import.undo')}
    </Button>
  )
}
