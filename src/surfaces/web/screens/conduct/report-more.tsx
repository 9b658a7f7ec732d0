import { NativeSelect, TextInput } from '@mantine/core'
import { isGravest } from '../../../../core/conduct/fold-incidents.ts'
import { isGravestType } from '../../../../core/conduct/towards-people.ts'
import { SEVERITIES } from '../../../../core/cases/severity.ts'
import { CASE_WAYS } from '../../../../core/ledger/kinds/cases.ts'
import { INCIDENT_TYPES } from '../../../../core/ledger/kinds/conduct.ts'
import { useRead } from '../../calls/use-action.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ConductSeen } from './incident-row.tsx'
import { PictureField } from './picture-field.tsx'
import type { ReportForm } from './report-window.tsx'

type Props = { form: ReportForm; client: string; members: ConductSeen['members'] }

/** What may be said besides; only what belongs to the kind and the place of it is asked (M10, M12). */
export function ReportMore({ form, client, members }: Props) {
  const { say } = useWords()
  const unsaid = { value: '', label: say('web.conduct.unsaid') }
  const ways = CASE_WAYS.map((value) => ({ value, label: say(`conduct.way.${value}`) }))
  const team = Object.entries(members).map(([value, label]) => ({ value, label }))
  return (
    <>
      <TypeField form={form} />
      {form.values.type === 'expertise-override' ? <RightField form={form} /> : null}
      <NativeSelect label={say('web.conduct.way')} data={[unsaid, ...ways]} {...form.getInputProps('way')} />
      {form.values.way === 'public' ? <PublicFields form={form} client={client} /> : null}
      {team.length > 0 ? (
        <NativeSelect label={say('web.conduct.member')} data={[unsaid, ...team]} {...form.getInputProps('member')} />
      ) : null}
      <TextInput label={say('web.conduct.effect')} {...form.getInputProps('effect')} />
      <TextInput label={say('web.conduct.witness')} {...form.getInputProps('witness')} />
      <PictureField hash={form.values.hash} onHash={(hash) => form.setFieldValue('hash', hash)} />
    </>
  )
}

/** The gravest degree has types of its own and needs one of them; no other degree has these (I6). */
function TypeField({ form }: Pick<Props, 'form'>) {
  const { say } = useWords()
  const gravest = isGravest({ gravity: Number(form.values.gravity) })
  const types = INCIDENT_TYPES.filter((type) => isGravestType(type) === gravest)
  return (
    <NativeSelect
      label={say('web.conduct.type')}
      data={[
        { value: '', label: say('web.conduct.unsaid') },
        ...types.map((value) => ({ value, label: say(`conduct.type.${value}`) })),
      ]}
      required={gravest}
      {...form.getInputProps('type')}
    />
  )
}

function RightField({ form }: Pick<Props, 'form'>) {
  const { say } = useWords()
  const answers = (['yes', 'partly', 'no'] as const).map((value) => ({ value, label: say(`conduct.right.${value}`) }))
  return (
    <NativeSelect
      label={say('web.conduct.right')}
      description={say('web.conduct.right.why')}
      data={[{ value: '', label: say('web.conduct.unsaid') }, ...answers]}
      required
      {...form.getInputProps('right')}
    />
  )
}

function PublicFields({ form, client }: Pick<Props, 'form' | 'client'>) {
  const { say } = useWords()
  const cases = useRead('see-cases', { client }, { enabled: client !== '' })
  const open = cases.data?.cases.map((one) => ({ value: one.case, label: one.text.slice(0, 60) })) ?? []
  const flaws = SEVERITIES.map((n) => ({ value: String(n), label: say(`web.cases.severity.${n}`) }))
  return (
    <>
      <NativeSelect
        label={say('web.conduct.flaw')}
        description={say('web.conduct.flaw.why')}
        data={[{ value: '', label: say('web.conduct.unsaid') }, ...flaws]}
        required
        {...form.getInputProps('flaw')}
      />
      <p className="small muted">{say('web.conduct.public.about')}</p>
      {open.length > 0 ? (
        <NativeSelect
          label={say('web.conduct.case')}
          data={[{ value: '', label: say('web.conduct.case.none') }, ...open]}
          {...form.getInputProps('case')}
        />
      ) : null}
    </>
  )
}
