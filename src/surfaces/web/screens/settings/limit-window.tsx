import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { decimalOf } from '../../../../core/money.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { LimitRole, LimitsSeen } from './limits-card.tsx'

type WindowProps = { role: LimitRole; seen: LimitsSeen; onClose: () => void }

/** Sets what a role may give, in the currency of the business. */
export function LimitWindow({ role, seen, onClose }: WindowProps) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('set-limit')
  const { currency } = seen
  const form = useForm({ initialValues: valuesOf(seen, role) })
  const save = form.onSubmit((values) =>
    deed.mutate(
      { role, currency, ...filled(values) },
      { onSuccess: ({ ids }) => [done(say('web.limits.done'), ids), onClose()], onError: failed },
    ),
  )
  const field = (name: keyof Values) => ({ inputMode: 'decimal' as const, ...form.getInputProps(name) })
  return (
    <Window title={say('web.limits.set.title', { role: say(`web.limits.role.${role}`) })} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <TextInput label={say('web.limits.field.amount', { currency })} required data-autofocus {...field('amount')} />
        <TextInput label={say('web.limits.field.year', { currency })} {...field('perYear')} />
        <TextInput label={say('web.limits.field.hour', { currency })} {...field('perHour')} />
        <TextInput
          label={say('web.limits.field.impact', { currency })}
          description={say('web.limits.field.impact.about')}
          {...field('impact')}
        />
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.limits.save')}
        </Button>
      </form>
    </Window>
  )
}

type Values = { amount: string; perYear: string; perHour: string; impact: string }

function valuesOf({ limits, currency }: LimitsSeen, role: LimitRole): Values {
  const own = limits.find((limit) => limit.role === role && limit.currency === currency)
  return {
    amount: typed(own?.amount),
    perYear: typed(own?.yearly),
    perHour: typed(own?.hour),
    impact: typed(own?.impact),
  }
}

function typed(money: { minor: number; currency: string } | null | undefined): string {
  return money ? decimalOf(money) : ''
}

function filled({ amount, ...others }: Values): { amount: string } & Partial<Values> {
  const said = Object.entries(others).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : []))
  return { amount: amount.trim(), ...(Object.fromEntries(said) as Partial<Values>) }
}
