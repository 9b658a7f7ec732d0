import { Button, NativeSelect, NumberInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Change } from '../../../../core/ledger/kinds/scope.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ScopeSeen } from './scope-windows.tsx'

const WITHIN = ['out', 'unclear', 'in'] as const
const ORDERS = ['offered', 'accepted', 'declined', 'none'] as const

type Values = { within: Change['within']; order: NonNullable<Change['order']> | ''; minutes: number | '' }
type Props = { client: string; change: ScopeSeen['changes'][number]; onClose: () => void }

/** What became of a request: a change order, the time it took, or in scope after all. */
export function SettleWindow({ client, change, onClose }: Props) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('settle-change')
  const { within, order, minutes } = change
  const form = useForm<Values>({ initialValues: { within, order: order ?? '', minutes: minutes ?? '' } })
  const isOut = form.values.within === 'out'
  const save = form.onSubmit((values) =>
    deed.mutate(
      { client, change: change.change, ...settled(values) },
      { onSuccess: ({ ids }) => [done(say('web.scope.settled'), ids), onClose()], onError: failed },
    ),
  )
  return (
    <Window title={say('web.scope.settle.title')} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <q>{change.text}</q>
        <NativeSelect
          label={say('web.scope.add.within')}
          data={WITHIN.map((value) => ({ value, label: say(`web.scope.within.${value}`) }))}
          {...form.getInputProps('within')}
        />
        {isOut ? (
          <NativeSelect
            label={say('web.scope.order')}
            data={['' as const, ...ORDERS].map((value) => ({
              value,
              label: say(`web.scope.order.${value || 'open'}`),
            }))}
            {...form.getInputProps('order')}
          />
        ) : null}
        <NumberInput label={say('web.scope.add.minutes')} min={0} max={100_000} {...form.getInputProps('minutes')} />
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.scope.settle.save')}
        </Button>
      </form>
    </Window>
  )
}

function settled({ within, order, minutes }: Values) {
  return {
    within,
    ...(within === 'out' && order !== '' ? { order } : {}),
    ...(minutes === '' ? {} : { minutes }),
  }
}
