import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { decimalOf } from '../../../../core/money.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'
import styles from './remedies.module.css'
import type { Advice, RemedySeen } from './remedy-words.ts'

export type RemedyAs = NonNullable<RemedySeen['as']>

const KINDS: readonly RemedyAs[] = [
  'fix',
  'redo',
  'exchange',
  'attention',
  'help',
  'extension',
  'refund',
  'credit',
  'extra',
]

type OfferProps = {
  client: string
  name: string
  advice: Advice
  /** What was chosen among the suggestions. */
  as: RemedyAs
  onClose: () => void
}

/** Offers something: what it is, what it costs us, by when, and, where two remedies did not help, why. */
export function OfferWindow({ client, name, advice, as, onClose }: OfferProps) {
  const { say } = useWords()
  const { save, deed } = useOffer(client, name, advice, onClose)
  const form = useForm({
    initialValues: { as, text: '', amount: firstAmount(advice, as), minutes: '', due: '', reason: '' },
  })
  const paid = form.values.as === 'refund' || form.values.as === 'credit'
  return (
    <Window title={say('web.remedies.offer.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <KindField {...form.getInputProps('as')} />
        <Textarea
          label={say('web.remedies.offer.text')}
          description={say('web.remedies.offer.about')}
          autosize
          minRows={2}
          required
          data-autofocus
          {...form.getInputProps('text')}
        />
        <CostFields currency={advice.sized.currency} paid={paid} field={form.getInputProps} />
        {advice.stop ? (
          <Textarea
            label={say('web.remedies.offer.reason')}
            description={say('web.remedies.offer.reason.about', { n: advice.stop.n })}
            autosize
            minRows={2}
            required
            {...form.getInputProps('reason')}
          />
        ) : null}
        <RefusedLine failed={deed.error} />
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.remedies.offer.save')}
        </Button>
      </form>
    </Window>
  )
}

type Values = { as: RemedyAs; text: string; amount: string; minutes: string; due: string; reason: string }

function useOffer(client: string, name: string, { case: which, sized }: Advice, onClose: () => void) {
  const { say } = useWords()
  const { done } = useNotice()
  const deed = useDeed('offer-remedy')
  const save = ({ as, text, amount, minutes, due, reason }: Values) =>
    deed.mutate(
      {
        client,
        case: which,
        as,
        text: text.trim(),
        ...(amount.trim() ? { amount: amount.trim(), currency: sized.currency } : {}),
        ...(/^\d+$/.test(minutes.trim()) ? { minutes: Number(minutes.trim()) } : {}),
        ...(due ? { due } : {}),
        ...(reason.trim() ? { reason: reason.trim() } : {}),
      },
      { onSuccess: ({ ids }) => [done(say('web.remedies.offered', { name }), ids), onClose()] },
    )
  return { save, deed }
}

/** Of money what the sum comes to, within what may be given. */
function firstAmount({ sized, within }: Advice, as: RemedyAs): string {
  if ((as !== 'refund' && as !== 'credit') || sized.total === 0) return ''
  const minor = within.left === null ? sized.total : Math.min(sized.total, within.left.minor)
  return minor === 0 ? '' : decimalOf({ minor, currency: sized.currency })
}

function KindField(props: object) {
  const { say } = useWords()
  const kinds = KINDS.map((value) => ({ value, label: say(`remedy.as.${value}`) }))
  return <NativeSelect label={say('web.remedies.offer.as')} data={kinds} {...props} />
}

type FieldProps = { currency: string; paid: boolean; field: (name: 'amount' | 'minutes' | 'due') => object }

/** What an offer costs us, and until when. Money that is given back or credited needs an amount. */
function CostFields({ currency, paid, field }: FieldProps) {
  const { say } = useWords()
  const { today } = useSession()
  return (
    <div className={styles.asked}>
      <TextInput
        label={say('web.remedies.offer.amount', { currency })}
        inputMode="decimal"
        required={paid}
        {...field('amount')}
      />
      <TextInput label={say('web.remedies.offer.minutes')} inputMode="numeric" pattern="[0-9]*" {...field('minutes')} />
      <TextInput type="date" label={say('web.remedies.offer.due')} min={today} {...field('due')} />
    </div>
  )
}
