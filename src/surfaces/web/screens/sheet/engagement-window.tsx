import { Button, NumberInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'

type Props = { seen: { client: string; name: string }; onClose: () => void }

type Values = { text: string; on: string; until: string; notice: number | '' }

/** Begins a piece of work: its name, its first day, and when it ends where that is agreed. */
export function EngagementWindow({ seen: { client, name }, onClose }: Props) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const { today } = useSession()
  const go = useNavigate()
  const deed = useDeed('start-engagement')
  const form = useForm<Values>({ initialValues: { text: '', on: today, until: '', notice: '' } })
  const save = form.onSubmit(({ text, on, until, notice }) =>
    deed.mutate(
      { client, text: text.trim(), on, ...(until ? { until } : {}), ...(notice === '' ? {} : { notice }) },
      {
        onSuccess: ({ ids, engagement }) => {
          done(say('web.sheet.begun', { text: text.trim(), name }), ids)
          onClose()
          void go({ to: '/clients/$client/sheet', params: { client }, search: { engagement } })
        },
        onError: failed,
      },
    ),
  )
  return (
    <Window title={say('web.sheet.begin.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <TextInput label={say('web.sheet.begin.text')} required data-autofocus {...form.getInputProps('text')} />
        <TextInput type="date" label={say('web.sheet.begin.on')} required {...form.getInputProps('on')} />
        <TextInput type="date" label={say('web.sheet.begin.until')} {...form.getInputProps('until')} />
        <NumberInput label={say('web.sheet.begin.notice')} min={0} max={3650} {...form.getInputProps('notice')} />
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.sheet.begin')}
        </Button>
      </form>
    </Window>
  )
}
