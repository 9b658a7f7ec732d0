import type { Input } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { CaseSeen } from './case-words.ts'

export type Step = Omit<Input<'handle-case'>, 'client' | 'case'>

/** Notes a step of a case. `stopped` where the tone check wants a reason beside the words (A16). */
export function useStep({ client, case: key }: Pick<CaseSeen, 'client' | 'case'>, said = 'web.case.step.done') {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('handle-case')
  const note = (step: Step, after: () => void = () => {}) =>
    deed.mutate(
      { client, case: key, ...step },
      { onSuccess: ({ ids }) => [done(say(said), ids), after()], onError: failed },
    )
  return { note, noting: deed.isPending, stopped: deed.error?.refusal?.code === 'reply-stopped' }
}
