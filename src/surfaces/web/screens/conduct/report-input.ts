import { isGravest } from '../../../../core/conduct/fold-incidents.ts'
import { isGravestType } from '../../../../core/conduct/towards-people.ts'
import type { CaseWay } from '../../../../core/ledger/kinds/cases.ts'
import type { Conduct, Incident, IncidentType } from '../../../../core/ledger/kinds/conduct.ts'
import type { Input } from '../../calls/call.ts'

/** What the form of an incident holds; '' where nobody said. */
export type ReportValues = {
  client: string
  as: 'words' | 'description'
  text: string
  category: Conduct
  gravity: string
  type: IncidentType | ''
  way: CaseWay | ''
  member: string
  witness: string
  effect: string
  right: NonNullable<Incident['right']> | ''
  flaw: string
  case: string
  hash: string
  on: string
}

export function emptyReport(client: string, today: string): ReportValues {
  const words = { text: '', witness: '', effect: '', hash: '' }
  const choices = { type: '', way: '', member: '', right: '', flaw: '', case: '' } as const
  return { client, as: 'words', category: 'behaviour', gravity: '1', on: today, ...words, ...choices }
}

/** Another degree; a type that is not of that degree is unsaid again. */
export function gravityChosen({ type }: ReportValues, gravity: string): Partial<ReportValues> {
  const fits = isGravestType(type === '' ? null : type) === isGravest({ gravity: Number(gravity) })
  return fits ? { gravity } : { gravity, type: '' }
}

/** Whether the thing itself was right, and how bad it was, are asked only where they belong. */
export function reportInput(values: ReportValues, today: string): Input<'report-incident'> {
  const { client, as, text, category, gravity, type, way, right, flaw, on } = values
  return {
    client: client.trim(),
    as,
    text: text.trim(),
    category,
    gravity: Number(gravity),
    ...(type === '' ? {} : { type }),
    ...(way === '' ? {} : { way }),
    ...(type === 'expertise-override' && right !== '' ? { right } : {}),
    ...(way === 'public' && flaw !== '' ? { flaw: Number(flaw) } : {}),
    ...(on === today ? {} : { on }),
    ...saidOf(values),
  }
}

function saidOf({ member, witness, effect, case: answered, hash }: ReportValues) {
  const said = { member, witness: witness.trim(), effect: effect.trim(), case: answered, hash }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')) as Partial<typeof said>
}
