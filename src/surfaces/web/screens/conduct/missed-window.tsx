import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Missed } from '../../../../core/ledger/kinds/scope.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'

const KINDS = ['missed', 'moved', 'late', 'out-of-hours'] as const

type Values = Required<Omit<Missed, 'client'>> & { on: string }

/** Writes down an appointment one side missed, moved or came late to, or a contact out of hours (M3). */
export function MissedWindow({ client, name, onClose }: { client: string; name: string; onClose: () => void }) {
  const { say } = useWords()
  const { today } = useSession()
  const { save, saving } = useMissed(client, today, onClose)
  const form = useForm<Values>({ initialValues: { as: 'missed', side: 'client', text: '', on: today } })
  return (
    <Window title={say('web.conduct.missed.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <NativeSelect
          label={say('web.conduct.missed.as')}
          data={KINDS.map((value) => ({ value, label: say(`web.conduct.missed.as.${value}`) }))}
          data-autofocus
          {...form.getInputProps('as')}
        />
        <SegmentedControl
          fullWidth
          aria-label={say('web.conduct.missed.side')}
          data={(['client', 'us'] as const).map((value) => ({ value, label: say(`web.conduct.missed.side.${value}`) }))}
          {...form.getInputProps('side')}
        />
        <TextInput label={say('web.conduct.missed.text')} {...form.getInputProps('text')} />
        <TextInput type="date" label={say('web.conduct.on')} max={today} required {...form.getInputProps('on')} />
        <Button type="submit" size="md" mt={8} loading={saving}>
          {say('web.conduct.missed.save')}
        </Button>
      </form>
    </Window>
  )
}

function useMissed(client: string, today: string, onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('log-missed')
  const save = ({ text, on, ...said }: Values) =>
    deed.mutate(
      { client, ...said, text: text.trim(), ...(on === today ? {} : { on }) },
      { onSuccess: ({ ids }) => [done(say('web.conduct.missed.done'), ids), onClose()], onError: failed },
    )
  return { save, saving: deed.isPending }
}
