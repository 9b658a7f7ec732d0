import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { currencyOptions } from '../start/places.ts'
import styles from './profit.module.css'

/** The two currencies of a rate and the day it is needed from; what is not known yet is empty. */
export type Wanted = { currency: string; in: string; since: string }
type Values = { amount: string; currency: string; is: string; in: string; on: string }

/** Says what money of one currency is worth in another. */
export function ExchangeWindow({ wanted, onClose }: { wanted: Wanted; onClose: () => void }) {
  const { say, language } = useWords()
  const { today } = useSession()
  const { save, isPending } = useSetExchange(onClose)
  const first: Values = { amount: '100', currency: wanted.currency, is: '', in: wanted.in, on: wanted.since }
  const form = useForm({ initialValues: first })
  const currencies = currencyOptions(language)
  const none = { value: '', label: '' }
  const input = (name: keyof Values) => ({ label: say(`web.profit.exchange.${name}`), ...form.getInputProps(name) })
  return (
    <Window title={say('web.profit.exchange')} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <div className={styles.pair}>
          <TextInput inputMode="decimal" required withAsterisk={false} {...input('amount')} />
          <NativeSelect data={[none, ...currencies]} required withAsterisk={false} {...input('currency')} />
        </div>
        <div className={styles.pair}>
          <TextInput inputMode="decimal" required withAsterisk={false} data-autofocus {...input('is')} />
          <NativeSelect data={currencies} {...input('in')} />
        </div>
        <TextInput type="date" max={today} required withAsterisk={false} {...input('on')} />
        <Button type="submit" size="md" loading={isPending}>
          {say('web.profit.exchange.save')}
        </Button>
      </form>
    </Window>
  )
}

function useSetExchange(onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('set-exchange')
  const save = ({ amount, is, ...rest }: Values) =>
    deed.mutate(
      { ...rest, amount: amount.trim(), is: is.trim() },
      {
        onSuccess: ({ from, to, on, ids }) => {
          done(say('web.profit.exchange.done', { from, to, on: { day: on } }), ids)
          onClose()
        },
        onError: failed,
      },
    )
  return { save, isPending: deed.isPending }
}
