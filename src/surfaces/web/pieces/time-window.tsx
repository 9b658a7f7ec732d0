import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Input } from '../calls/call.ts'
import { useDeed } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { useSession } from '../frame/session.tsx'
import { useWords } from '../words/words-context.tsx'
import { Window } from './window.tsx'

type Use = NonNullable<Input<'log-time'>['as']>
const USES: readonly Use[] = ['work', 'meeting', 'rework', 'complaint', 'chasing', 'setup', 'travel']

type TimeProps = { client: string; name: string; onClose: () => void }
type Values = { minutes: number | string; as: Use; on: string; text: string; unbilled: boolean }

/** Logs time for a client, and what it went into (handbook 7). */
export function TimeWindow({ client, name, onClose }: TimeProps) {
  const { say } = useWords()
  const { today } = useSession()
  const { save, isPending } = useLogTime(client, name, onClose)
  const first: Values = { minutes: '', as: 'work', on: today, text: '', unbilled: false }
  const form = useForm({ initialValues: first })
  const uses = USES.map((value) => ({ value, label: say(`web.profit.use.${value}`) }))
  return (
    <Window title={say('web.profit.time.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <NumberInput
          size="md"
          label={say('web.profit.time.minutes')}
          min={1}
          max={1440}
          allowDecimal={false}
          required
          data-autofocus
          {...form.getInputProps('minutes')}
        />
        <NativeSelect label={say('web.profit.time.as')} data={uses} {...form.getInputProps('as')} />
        <Checkbox label={say('web.profit.time.unbilled')} {...form.getInputProps('unbilled', { type: 'checkbox' })} />
        <TextInput label={say('web.profit.time.text')} {...form.getInputProps('text')} />
        <TextInput type="date" label={say('web.profit.time.on')} max={today} required {...form.getInputProps('on')} />
        <Button type="submit" size="md" loading={isPending}>
          {say('web.profit.time.save')}
        </Button>
      </form>
    </Window>
  )
}

function useLogTime(client: string, name: string, onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('log-time')
  const save = ({ minutes, as, on, text, unbilled }: Values) =>
    deed.mutate(
      { client, minutes: Number(minutes), as, on, unbilled, ...(text.trim() === '' ? {} : { text: text.trim() }) },
      {
        onSuccess: ({ ids }) => {
          done(say('web.profit.time.done', { minutes: Number(minutes), name }), ids)
          onClose()
        },
        onError: failed,
      },
    )
  return { save, isPending: deed.isPending }
}
