import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { ACTS } from '../../../../core/ledger/kinds/conduct.ts'
import type { Acted } from '../../../../core/ledger/kinds/conduct.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { IncidentSeen } from './incident-row.tsx'

/** Writes down what was done about an incident; the first open step of the safety path is chosen beforehand. */
export function ActWindow({ incident, onClose }: { incident: IncidentSeen; onClose: () => void }) {
  const { say } = useWords()
  const { today } = useSession()
  const { done, failed } = useNotice()
  const deed = useDeed('act-on-incident')
  const open = incident.safety?.find((step) => step.done === null)
  const act: Acted['as'] = open?.acts[0] ?? 'talked'
  const form = useForm({ initialValues: { act, text: '', on: today } })
  const { client, incident: key } = incident
  const save = form.onSubmit(({ text, ...said }) =>
    deed.mutate(
      { client, incident: key, text: text.trim(), ...said },
      { onSuccess: ({ ids }) => [done(say('web.conduct.act.done'), ids), onClose()], onError: failed },
    ),
  )
  return (
    <Window title={say('web.conduct.act')} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <NativeSelect
          label={say('web.conduct.act.what')}
          data={ACTS.map((value) => ({ value, label: say(`conduct.act.${value}`) }))}
          data-autofocus
          {...form.getInputProps('act')}
        />
        <Textarea label={say('web.conduct.act.text')} autosize minRows={2} required {...form.getInputProps('text')} />
        <TextInput type="date" label={say('web.conduct.on')} max={today} required {...form.getInputProps('on')} />
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.conduct.act.save')}
        </Button>
      </form>
    </Window>
  )
}
