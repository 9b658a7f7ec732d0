import type { ActionName, Answer, Input } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'

type Writing = { [N in ActionName]: Answer<N> extends { ids: string[] } ? N : never }[ActionName]

/** A deed that writes facts: says when it is done, with a way back. `refused` is why it was not, for beside the form. */
export function useWrite<N extends Writing>(name: N, said: string, after: () => void = () => {}) {
  const { say } = useWords()
  const { done } = useNotice()
  const deed = useDeed(name)
  const write = (input: Input<N>, then: (made: Answer<N>) => void = () => {}) =>
    deed.mutate(input, {
      onSuccess: (made) => {
        done(say(said), made.ids)
        after()
        then(made)
      },
    })
  return { write, writing: deed.isPending, refused: deed.error }
}
