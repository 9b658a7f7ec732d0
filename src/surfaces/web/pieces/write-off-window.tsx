import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { useSession } from '../frame/session.tsx'
import { useWords } from '../words/words-context.tsx'
import { Window } from './window.tsx'

type OffProps = { client: string; name: string; currency?: string | undefined; onClose: () => void }

/** Gives up money that was billed and will not come (handbook 7). */
export function WriteOffWindow({ client, name, currency: given, onClose }: OffProps) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const { business } = useSession()
  const deed = useDeed('write-off')
  const currency = given ?? business?.currency ?? 'EUR'
  const form = useForm({ initialValues: { amount: '', invoice: '', text: '' } })
  const save = form.onSubmit(({ amount, invoice, text }) => {
    const named = invoice.trim() === '' ? {} : { for: invoice.trim() }
    deed.mutate(
      { client, amount: amount.trim(), currency, ...named, ...(text.trim() === '' ? {} : { text: text.trim() }) },
      {
        onSuccess: (answer) => [
          done(say('web.profit.off.done', { amount: answer.amount, name }), answer.ids),
          onClose(),
        ],
        onError: failed,
      },
    )
  })
  return (
    <Window title={say('web.profit.off.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <p className="muted small">{say('web.profit.off.about')}</p>
        <TextInput
          label={say('web.profit.off.amount', { currency })}
          inputMode="decimal"
          required
          data-autofocus
          {...form.getInputProps('amount')}
        />
        <TextInput label={say('web.profit.off.for')} {...form.getInputProps('invoice')} />
        <TextInput label={say('web.profit.off.text')} {...form.getInputProps('text')} />
        <Button type="submit" size="md" loading={deed.isPending}>
          {say('web.profit.off.save')}
        </Button>
      </form>
    </Window>
  )
}
