import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { decimalOf } from '../../../core/money.ts'
import { useDeed } from '../calls/use-action.ts'
import type { Input } from '../calls/call.ts'
import { useNotice } from '../frame/notice.tsx'
import { useSession } from '../frame/session.tsx'
import { useWords } from '../words/words-context.tsx'
import { Window } from './window.tsx'

type Money = { minor: number; currency: string }
type Unit = Input<'set-price'>['per']

const UNITS: readonly Unit[] = ['hour', 'month', 'year', 'piece']

type PriceProps = {
  client: string
  name: string
  /** What is paid now, with the service; a new price without them. */
  service?: string
  per?: Unit
  amount?: Money
  /** The amount that is proposed. */
  wished?: Money
  onClose: () => void
}

/** Sets a price; of one that is known the old and the new stand beside each other (N22). */
export function PriceWindow({ client, name, service = '', per = 'month', amount, wished, onClose }: PriceProps) {
  const { say } = useWords()
  const { today, business } = useSession()
  const { save, isPending } = useSetPrice(client, name, onClose)
  const currency = wished?.currency ?? amount?.currency ?? business?.currency ?? 'EUR'
  const first = { text: service, per, amount: wished ? decimalOf(wished) : '', on: today, currency }
  const form = useForm({ initialValues: first })
  const known = service !== ''
  const unit = say(`web.stay.per.${form.values.per}`)
  return (
    <Window title={say(known ? 'web.stay.prices.fix.title' : 'web.deal.set.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        {known && amount ? <Now service={service} amount={amount} per={unit} /> : null}
        {known ? null : (
          <TextInput label={say('web.deal.service')} required data-autofocus {...form.getInputProps('text')} />
        )}
        {known ? null : (
          <TextInput label={say('web.client.field.currency')} required {...form.getInputProps('currency')} />
        )}
        <TextInput
          label={say('web.stay.prices.new', { currency: form.values.currency, per: unit })}
          inputMode="decimal"
          required
          {...form.getInputProps('amount')}
        />
        {known ? null : <UnitField {...form.getInputProps('per')} />}
        <TextInput type="date" label={say('web.stay.prices.from')} required {...form.getInputProps('on')} />
        <Button type="submit" size="md" loading={isPending}>
          {say('web.stay.prices.save')}
        </Button>
      </form>
    </Window>
  )
}

type Values = { text: string; per: Unit; amount: string; on: string; currency: string }

function useSetPrice(client: string, name: string, onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('set-price')
  const save = ({ text, per, amount, on, currency }: Values) =>
    deed.mutate(
      { client, text: text.trim(), per, amount: amount.trim(), currency, on },
      {
        onSuccess: ({ after, ids }) => {
          const said = { name, after, per: say(`web.stay.per.${per}`), service: text.trim(), on: { day: on } }
          done(say('web.stay.prices.done', said), ids)
          onClose()
        },
        onError: failed,
      },
    )
  return { save, isPending: deed.isPending }
}

function Now({ service, amount, per }: { service: string; amount: Money; per: string }) {
  const { say, money } = useWords()
  return (
    <p>
      {service}. {say('web.stay.prices.old')}: <span className="number">{money(amount)}</span> {per}
    </p>
  )
}

function UnitField(props: object) {
  const { say } = useWords()
  const units = UNITS.map((value) => ({ value, label: say(`web.stay.per.${value}`) }))
  return <NativeSelect label={say('web.deal.per')} data={units} {...props} />
}
