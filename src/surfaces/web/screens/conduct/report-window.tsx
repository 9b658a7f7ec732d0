import { Button, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { GRAVITIES } from '../../../../core/conduct/fold-incidents.ts'
import { CONDUCT } from '../../../../core/ledger/kinds/conduct.ts'
import type { Answer } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ConductSeen } from './incident-row.tsx'
import { NoteMarks } from '../../pieces/note-marks.tsx'
import { ReportMore } from './report-more.tsx'
import { emptyReport, gravityChosen, reportInput } from './report-input.ts'
import type { ReportValues } from './report-input.ts'
import { SafetyPath } from './safety-path.tsx'

type Props = { client?: string; name?: string; members: ConductSeen['members']; onClose: () => void }

export type ReportForm = ReturnType<typeof useForm<ReportValues>>

/** Reports what was done or said to us, in their words, with how grave it was by fixed anchors (I6). */
export function ReportWindow({ client = '', name, members, onClose }: Props) {
  const { say } = useWords()
  const { today } = useSession()
  const form = useForm<ReportValues>({ initialValues: emptyReport(client, today) })
  const { save, saving, reported } = useReport(today, onClose)
  const shown = name ?? form.values.client
  if (reported) return <Reported reported={reported} name={shown} onClose={onClose} />
  return (
    <Window
      title={name === undefined ? say('web.conduct.report') : say('web.conduct.report.title', { name })}
      onClose={onClose}
    >
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <p className="small muted">{say('web.conduct.report.private', { name: shown || '…' })}</p>
        {name === undefined ? (
          <TextInput label={say('web.cases.field.client')} required data-autofocus {...form.getInputProps('client')} />
        ) : null}
        <WhatFields form={form} />
        <ReportMore form={form} client={client} members={members} />
        <TextInput type="date" label={say('web.conduct.on')} max={today} required {...form.getInputProps('on')} />
        <Button type="submit" size="md" mt={8} loading={saving}>
          {say('web.conduct.report.save')}
        </Button>
      </form>
    </Window>
  )
}

function WhatFields({ form }: { form: ReportForm }) {
  const { say } = useWords()
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={say('web.conduct.as')}
        data={(['words', 'description'] as const).map((value) => ({ value, label: say(`web.conduct.as.${value}`) }))}
        {...form.getInputProps('as')}
      />
      <Textarea label={say('web.conduct.text')} autosize minRows={3} required {...form.getInputProps('text')} />
      <NativeSelect
        label={say('web.conduct.category')}
        description={say(`conduct.category.${form.values.category}.about`)}
        data={CONDUCT.map((value) => ({ value, label: say(`conduct.category.${value}`) }))}
        {...form.getInputProps('category')}
      />
      <NativeSelect
        label={say('web.conduct.gravity')}
        data={GRAVITIES.map((n) => ({ value: String(n), label: `${n} · ${say(`conduct.gravity.${n}`)}` }))}
        {...form.getInputProps('gravity')}
        onChange={(event) => form.setValues(gravityChosen(form.values, event.currentTarget.value))}
      />
    </>
  )
}

function useReport(today: string, onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const [reported, setReported] = useState<Answer<'report-incident'> | null>(null)
  const deed = useDeed('report-incident')
  const save = (values: ReportValues) =>
    deed.mutate(reportInput(values, today), {
      onSuccess: (answer) => {
        done(say('web.conduct.reported', { name: values.client }), answer.ids)
        if (answer.safety === null && answer.marks.length === 0) onClose()
        else setReported(answer)
      },
      onError: failed,
    })
  return { save, saving: deed.isPending, reported }
}

type ReportedProps = { reported: Answer<'report-incident'>; name: string; onClose: () => void }

/** What comes first now, and words one may want to look at again. */
function Reported({ reported: { safety, marks }, name, onClose }: ReportedProps) {
  const { say } = useWords()
  return (
    <Window title={say('web.conduct.reported', { name })} onClose={onClose}>
      <div className="stack-small">
        {safety ? <SafetyPath steps={safety} /> : null}
        <NoteMarks marks={marks} />
        <Button size="md" onClick={onClose}>
          {say('web.close')}
        </Button>
      </div>
    </Window>
  )
}
