import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Change } from '../../../../core/ledger/kinds/scope.ts'
import type { Answer } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'

export type ScopeSeen = Answer<'see-scope'>
type Props = { seen: ScopeSeen; onClose: () => void }

type ChangeValues = {
  text: string
  within: Change['within'] | ''
  delivery: string
  engagement: string
  minutes: number | ''
}

const BLANK: ChangeValues = { text: '', within: '', delivery: '', engagement: '', minutes: '' }

/** Writes down a request; in scope or not by the sheet, unless a person says it. */
export function ChangeWindow({ seen, onClose }: Props) {
  const { say } = useWords()
  const form = useForm<ChangeValues>({ initialValues: BLANK })
  const { save, saving } = useChange(seen.client, onClose)
  const within = (['in', 'out', 'unclear'] as const).map((value) => ({
    value,
    label: say(`web.scope.within.${value}`),
  }))
  return (
    <Window title={say('web.scope.add.title', { name: seen.name })} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <Textarea
          label={say('web.scope.add.text')}
          autosize
          minRows={2}
          required
          data-autofocus
          {...form.getInputProps('text')}
        />
        <NativeSelect
          label={say('web.scope.add.within')}
          data={[{ value: '', label: say('web.scope.add.within.suggest') }, ...within]}
          {...form.getInputProps('within')}
        />
        <TextInput label={say('web.scope.add.delivery')} {...form.getInputProps('delivery')} />
        <PieceField form={form} pieces={seen.engagements} />
        <NumberInput label={say('web.scope.add.minutes')} min={0} max={100_000} {...form.getInputProps('minutes')} />
        <Button type="submit" size="md" mt={8} loading={saving}>
          {say('web.scope.add.save')}
        </Button>
      </form>
    </Window>
  )
}

type PieceProps = { form: ReturnType<typeof useForm<ChangeValues>>; pieces: ScopeSeen['engagements'] }

/** Which piece of work it is about, where there are several. */
function PieceField({ form, pieces }: PieceProps) {
  const { say } = useWords()
  if (pieces.length < 2) return null
  const named = pieces.map(({ engagement, text }) => ({ value: engagement, label: text ?? engagement }))
  return (
    <NativeSelect
      label={say('web.scope.add.engagement')}
      data={[{ value: '', label: say('web.conduct.unsaid') }, ...named]}
      {...form.getInputProps('engagement')}
    />
  )
}

function useChange(client: string, onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('log-change')
  const save = ({ text, within, delivery, engagement, minutes }: ChangeValues) =>
    deed.mutate(
      {
        client,
        text: text.trim(),
        ...(within === '' ? {} : { within }),
        ...(delivery.trim() === '' ? {} : { delivery: delivery.trim() }),
        ...(engagement === '' ? {} : { engagement }),
        ...(minutes === '' ? {} : { minutes }),
      },
      {
        onSuccess: (logged) => [done(say(`web.scope.added.${logged.within}`), logged.ids), onClose()],
        onError: failed,
      },
    )
  return { save, saving: deed.isPending }
}

/** Writes down what the client says they need, in their own words. */
export function NeedWindow({ seen: { client, name }, onClose }: Props) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('record-need')
  const form = useForm({ initialValues: { text: '' } })
  const save = form.onSubmit(({ text }) =>
    deed.mutate(
      { client, text: text.trim() },
      { onSuccess: ({ ids }) => [done(say('web.scope.need.done'), ids), onClose()], onError: failed },
    ),
  )
  return (
    <Window title={say('web.scope.need.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <Textarea
          label={say('web.scope.need.text')}
          autosize
          minRows={2}
          required
          data-autofocus
          {...form.getInputProps('text')}
        />
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.scope.need.save')}
        </Button>
      </form>
    </Window>
  )
}
