import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'

type HalfwayProps = { client: string; name: string; case?: string; stopped: boolean; onClose: () => void }

/** Meets a client half-way: what we give, what we ask, by when (M8). */
export function HalfwayWindow({ client, name, case: which, stopped, onClose }: HalfwayProps) {
  const { say } = useWords()
  const { today } = useSession()
  const { save, deed } = useHalfway({ client, name, onClose, ...(which === undefined ? {} : { case: which }) })
  const form = useForm({ initialValues: EMPTY })
  return (
    <Window title={say('web.halfway.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <Textarea
          label={say('web.halfway.gives')}
          autosize
          minRows={2}
          required
          data-autofocus
          {...form.getInputProps('gives')}
        />
        <Textarea label={say('web.halfway.asks')} autosize minRows={2} required {...form.getInputProps('asks')} />
        <TextInput type="date" label={say('web.halfway.due')} min={today} required {...form.getInputProps('due')} />
        {stopped ? (
          <Textarea
            label={say('web.remedies.offer.reason')}
            autosize
            minRows={2}
            required
            {...form.getInputProps('reason')}
          />
        ) : null}
        <RefusedLine failed={deed.error} />
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.halfway.save')}
        </Button>
      </form>
    </Window>
  )
}

const EMPTY = { gives: '', asks: '', due: '', reason: '' }

function useHalfway({ client, name, case: which, onClose }: Omit<HalfwayProps, 'stopped'>) {
  const { say } = useWords()
  const { done } = useNotice()
  const deed = useDeed('offer-halfway')
  const save = ({ gives, asks, due, reason }: typeof EMPTY) =>
    deed.mutate(
      {
        client,
        gives: gives.trim(),
        asks: asks.trim(),
        due,
        ...(which === undefined ? {} : { case: which }),
        ...(reason.trim() ? { reason: reason.trim() } : {}),
      },
      { onSuccess: ({ ids }) => [done(say('web.halfway.made', { name }), ids), onClose()] },
    )
  return { save, deed }
}
