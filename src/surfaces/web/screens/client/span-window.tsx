import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './track-window.module.css'

type SpanValues = { what: 'busy' | 'open'; from: string; until: string; text: string; yearly: boolean }

/** Notes a time in which a client is busy, or open to help. */
export function SpanWindow({ client, onClose }: { client: string; onClose: () => void }) {
  const { say } = useWords()
  const { today } = useSession()
  const { done, failed } = useNotice()
  const deed = useDeed('add-window')
  const form = useForm<SpanValues>({
    initialValues: { what: 'busy', from: today, until: today, text: '', yearly: false },
  })
  const save = ({ text, ...rest }: typeof form.values) =>
    deed.mutate(
      { client, ...rest, ...(text.trim() ? { text } : {}) },
      { onSuccess: ({ ids }) => [done(say('web.calendar.added'), ids), onClose()], onError: failed },
    )
  return (
    <Window title={say('web.calendar.add')} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <SegmentedControl
          aria-label={say('web.calendar.what')}
          data={['busy', 'open'].map((value) => ({ value, label: say(`web.calendar.${value}`) }))}
          {...form.getInputProps('what')}
        />
        <div className={styles.two}>
          <TextInput type="date" label={say('web.plan.from')} required {...form.getInputProps('from')} />
          <TextInput type="date" label={say('web.plan.until')} required {...form.getInputProps('until')} />
        </div>
        <TextInput label={say('web.plan.text')} {...form.getInputProps('text')} />
        <Checkbox label={say('web.plan.yearly.every')} {...form.getInputProps('yearly', { type: 'checkbox' })} />
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.save')}
        </Button>
      </form>
    </Window>
  )
}
