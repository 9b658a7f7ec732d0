import { Button, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { useWords } from '../words/words-context.tsx'
import { Window } from './window.tsx'

/** Writes down advice that was given without being asked (N21). */
export function AdviceWindow({ client, name, onClose }: { client: string; name: string; onClose: () => void }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('give-advice')
  const form = useForm({ initialValues: { text: '' } })
  const save = form.onSubmit(({ text }) =>
    deed.mutate(
      { client, text: text.trim() },
      { onSuccess: ({ ids }) => [done(say('web.stay.advice.done', { name }), ids), onClose()], onError: failed },
    ),
  )
  return (
    <Window title={say('web.stay.advice.give.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <p className="muted small">{say('web.stay.advice.give.about')}</p>
        <Textarea
          label={say('web.stay.advice.text')}
          autosize
          minRows={2}
          required
          data-autofocus
          {...form.getInputProps('text')}
        />
        <Button type="submit" size="md" loading={deed.isPending}>
          {say('web.stay.advice.give')}
        </Button>
      </form>
    </Window>
  )
}
