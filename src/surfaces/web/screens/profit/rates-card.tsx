import { Button, NumberInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { decimalOf } from '../../../../core/money.ts'
import type { Input } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay, useSession } from '../../frame/session.tsx'
import type { ProfitSeen } from '../../pieces/profit-words.ts'
import { useWords } from '../../words/words-context.tsx'
import styles from './profit.module.css'

type Rates = ProfitSeen['rates']

/** What an hour of each of us costs, what it should bring, and what late money costs; owners change it (handbook 7). */
export function RatesCard({ rates }: { rates: Rates }) {
  const { say } = useWords()
  const may = useMay('set-rates')
  return (
    <section className="card stack-small" aria-labelledby="rates-title">
      <h2 id="rates-title">{say('web.profit.rates')}</h2>
      <p className="muted">{say('web.profit.rates.about')}</p>
      {may ? <TargetForm rates={rates} /> : null}
      {rates.members.map((one) =>
        may ? <MemberForm key={one.member} one={one} /> : <Said key={one.member} one={one} />,
      )}
    </section>
  )
}

function Said({ one: { name, cost } }: { one: Rates['members'][number] }) {
  const { say } = useWords()
  return <p>{say('web.profit.rates.said', { name, amount: cost ?? say('web.profit.rates.unset') })}</p>
}

function useSetRates() {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('set-rates')
  const save = (input: Input<'set-rates'>) =>
    deed.mutate(input, { onSuccess: ({ ids }) => done(say('web.profit.rates.done'), ids), onError: failed })
  return { save, isPending: deed.isPending }
}

function TargetForm({ rates: { target, late } }: { rates: Rates }) {
  const { say } = useWords()
  const { business } = useSession()
  const currency = target?.currency ?? business?.currency ?? 'EUR'
  const { save, isPending } = useSetRates()
  const form = useForm<{ target: string; late: number | string }>({
    initialValues: { target: target ? decimalOf(target) : '', late: late ?? '' },
  })
  const submit = form.onSubmit((values) => {
    const wanted = values.target.trim()
    const percent = values.late === '' ? {} : { late: Number(values.late) }
    save({ ...(wanted === '' ? {} : { target: wanted }), ...percent, currency })
  })
  return (
    <form className={styles.rates} onSubmit={submit}>
      <TextInput
        label={say('web.profit.rates.target', { currency })}
        inputMode="decimal"
        {...form.getInputProps('target')}
      />
      <NumberInput size="md" label={say('web.profit.rates.late')} min={0} max={100} {...form.getInputProps('late')} />
      <Button
        type="submit"
        size="md"
        variant="default"
        loading={isPending}
        aria-label={say('web.profit.rates.save.target')}
      >
        {say('web.profit.rates.save')}
      </Button>
    </form>
  )
}

function MemberForm({ one: { member, name, cost } }: { one: Rates['members'][number] }) {
  const { say } = useWords()
  const { business } = useSession()
  const currency = cost?.currency ?? business?.currency ?? 'EUR'
  const { save, isPending } = useSetRates()
  const form = useForm({ initialValues: { cost: cost ? decimalOf(cost) : '' } })
  const submit = form.onSubmit((values) => save({ member, cost: values.cost.trim(), currency }))
  return (
    <form className={styles.rates} onSubmit={submit}>
      <TextInput
        label={say('web.profit.rates.cost', { name, currency })}
        inputMode="decimal"
        required
        withAsterisk={false}
        placeholder={say('web.profit.rates.unset')}
        {...form.getInputProps('cost')}
      />
      <Button
        type="submit"
        size="md"
        variant="default"
        loading={isPending}
        aria-label={say('web.profit.rates.save.member', { name })}
      >
        {say('web.profit.rates.save')}
      </Button>
    </form>
  )
}
