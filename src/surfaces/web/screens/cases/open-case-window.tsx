import { Button, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { CASE_WAYS, LOSSES } from '../../../../core/ledger/kinds/cases.ts'
import type { CaseWay, Loss } from '../../../../core/ledger/kinds/cases.ts'
import { SEVERITIES } from '../../../../core/cases/severity.ts'
import type { Input } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { choices } from './case-words.ts'
import { ClientField } from './client-field.tsx'
import styles from './cases.module.css'

type Values = {
  client: string
  as: 'complaint' | 'request'
  text: string
  severity: string
  loss: Loss | ''
  way: CaseWay | ''
  asks: string
  on: string
}

const EMPTY = { as: 'complaint', text: '', severity: '', loss: '', way: '', asks: '' } as const

type Props = { client?: string; onClose: () => void }

/** Opens a case in the client's own words, with how bad it was by fixed anchors and what would make it right (M25). */
export function OpenCaseWindow({ client = '', onClose }: Props) {
  const { say } = useWords()
  const { today } = useSession()
  const form = useForm<Values>({ initialValues: { ...EMPTY, client, on: today } })
  const { open, opening } = useOpen(today, onClose)
  return (
    <Window title={say('web.cases.open.title')} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(open)}>
        {client === '' ? <ClientField words={form.values.client} field={form.getInputProps('client')} /> : null}
        <WhatFields form={form} />
        {form.values.as === 'complaint' ? <HarmFields form={form} /> : null}
        <Textarea
          label={say('web.cases.field.asks')}
          description={say('web.cases.field.asks.about')}
          autosize
          minRows={2}
          {...form.getInputProps('asks')}
        />
        <WhenFields form={form} today={today} />
        <Button type="submit" size="md" mt={8} loading={opening}>
          {say('web.cases.open')}
        </Button>
      </form>
    </Window>
  )
}

type Form = { form: ReturnType<typeof useForm<Values>> }

function WhatFields({ form }: Form) {
  const { say } = useWords()
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={say('web.cases.field.as')}
        data={(['complaint', 'request'] as const).map((value) => ({ value, label: say(`web.cases.as.${value}`) }))}
        {...form.getInputProps('as')}
      />
      <Textarea
        label={say('web.cases.field.text')}
        description={say('web.cases.field.text.about')}
        autosize
        minRows={3}
        required
        {...form.getInputProps('text')}
      />
    </>
  )
}

function HarmFields({ form }: Form) {
  const words = useWords()
  const { say } = words
  const severities = SEVERITIES.map((n) => ({ value: String(n), label: say(`web.cases.severity.${n}`) }))
  const none = 'web.cases.field.severity.none'
  return (
    <>
      <NativeSelect
        label={say('web.cases.field.severity')}
        data={[{ value: '', label: say(none) }, ...severities]}
        {...form.getInputProps('severity')}
      />
      <NativeSelect
        label={say('web.cases.field.loss')}
        data={choices(words, 'loss', LOSSES, none)}
        {...form.getInputProps('loss')}
      />
    </>
  )
}

function WhenFields({ form, today }: Form & { today: string }) {
  const words = useWords()
  const { say } = words
  return (
    <div className={styles.two}>
      <NativeSelect
        label={say('web.cases.field.way')}
        data={choices(words, 'way', CASE_WAYS, 'web.cases.field.severity.none')}
        {...form.getInputProps('way')}
      />
      <TextInput type="date" label={say('web.cases.field.on')} max={today} required {...form.getInputProps('on')} />
    </div>
  )
}

function useOpen(today: string, onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('open-case')
  const navigate = useNavigate()
  const open = (values: Values) =>
    deed.mutate(inputOf(values, today), {
      onSuccess: (made) => {
        done(say('web.cases.open.done'), made.ids)
        onClose()
        void navigate({ to: '/cases/$client/$case', params: { client: made.client, case: made.case } })
      },
      onError: failed,
    })
  return { open, opening: deed.isPending }
}

function inputOf({ client, as, text, severity, loss, way, asks, on }: Values, today: string): Input<'open-case'> {
  const harm = as === 'complaint'
  return {
    client: client.trim(),
    as,
    text: text.trim(),
    ...(harm && severity !== '' ? { severity: Number(severity) } : {}),
    ...(harm && loss !== '' ? { loss } : {}),
    ...(way === '' ? {} : { way }),
    ...(asks.trim() === '' ? {} : { asks: asks.trim() }),
    ...(on === today ? {} : { on }),
  }
}
