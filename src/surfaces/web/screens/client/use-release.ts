import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'

/** Releases an open promise of a client; Undo in the notice brings it back. */
export function useRelease(client: string): (text: string) => void {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('release-promise')
  return (text) =>
    deed.mutate(
      { client, text },
      { onSuccess: ({ ids }) => done(say('web.promise.released', { text }), ids), onError: failed },
    )
}
