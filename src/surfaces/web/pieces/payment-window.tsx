import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { decimalOf } from '../../../core/money.ts'
import { useDeed } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { useSession } from '../frame/session.tsx'
import { useWords } from '../words/words-context.tsx'
import type { WordArg } from '../../../words/arguments.ts'
import { wordsOf } from './deed-open.ts'
import type { MoveNamed } from './deed-open.ts'
import { Window } from './window.tsx'

type PaymentProps = { client: string; name: string; args: Record<string, WordArg>; onClose: () => void }

/** Records money received; filled with the open invoice and its amount where the move names one. */
export function PaymentWindow({ client, name, args, onClose }: PaymentProps) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const { today, business } = useSession()
  const deed = useDeed('record-payment')
  const form = useForm({ initialValues: firstValues(args, today, business?.currency ?? 'EUR') })
  const save = form.onSubmit(({ amount, currency, on, invoice }) =>
    deed.mutate(
      { client, amount: amount.trim(), currency, on, ...(invoice ? { for: invoice } : {}) },
      { onSuccess: ({ ids }) => [done(say('web.payment.done', { name }), ids), onClose()], onError: failed },
    ),
  )
  return (
    <Window title={say('web.payment.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <TextInput
          label={say('web.payment.amount', { currency: form.values.currency })}
          inputMode="decimal"
          required
          data-autofocus
          {...form.getInputProps('amount')}
        />
        <TextInput type="date" label={say('web.payment.on')} max={today} required {...form.getInputProps('on')} />
        <TextInput label={say('web.payment.for')} {...form.getInputProps('invoice')} />
        <Button type="submit" size="md" loading={deed.isPending}>
          {say('move.verb.record-payment')}
        </Button>
      </form>
    </Window>
  )
}

function firstValues(args: MoveNamed['args'], today: string, fallback: string) {
  const amount = args['amount']
  const known = typeof amount === 'object' && 'minor' in amount ? amount : null
  return {
    amount: known ? decimalOf(known) : '',
    currency: known?.currency ?? fallback,
    on: today,
    invoice: wordsOf(args['invoice']),
  }
}
