import { Button, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'

type ApologyProps = { client: string; name: string; case: string; onClose: () => void }

/** Records an apology; what keeps it from being one is said beside the words, which stay. */
export function ApologyWindow({ client, name, case: which, onClose }: ApologyProps) {
  const { say } = useWords()
  const { done } = useNotice()
  const deed = useDeed('apologise')
  const form = useForm({ initialValues: { text: '' } })
  const save = form.onSubmit(({ text }) =>
    deed.mutate(
      { client, case: which, text: text.trim() },
      { onSuccess: ({ ids }) => [done(say('web.remedies.apologised', { name }), ids), onClose()] },
    ),
  )
  return (
    <Window title={say('web.remedies.apologise.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <p>{say('web.remedies.apologise.about')}</p>
        <Textarea
          label={say('web.remedies.apologise.text')}
          autosize
          minRows={4}
          required
          data-autofocus
          error={deed.error !== null}
          {...form.getInputProps('text')}
        />
        <RefusedLine failed={deed.error} />
        <p className="small muted">{say('web.remedies.apologise.person')}</p>
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.remedies.apologise.save')}
        </Button>
      </form>
    </Window>
  )
}
