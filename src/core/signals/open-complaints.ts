import type { DayNumber } from '../day.ts'
import type { CaseItem } from './history.ts'

/** A complaint and how far it is: `promised` is the day of the latest update, `closed` null while it is open. */
export type OpenComplaint = {
  case: string
  on: DayNumber
  severity: number
  acknowledged: boolean
  answered: boolean
  promised: DayNumber | null
  closed: DayNumber | null
  because: string[]
}

/** Complaints in the order in which they were opened; a later line about the same one changes how severe it is. Requests are no complaints; steps of an unknown case are passed over. */
export function openComplaints(items: readonly CaseItem[]): OpenComplaint[] {
  const complaints = new Map<string, OpenComplaint>()
  const inOrder = items.toSorted((a, b) => a.on - b.on || Number(b.step === 'opened') - Number(a.step === 'opened'))
  for (const item of inOrder) {
    if (item.step === 'opened') open(complaints, item)
    else follow(complaints.get(item.case), item)
  }
  return [...complaints.values()]
}

function open(complaints: Map<string, OpenComplaint>, { case: name, on, complaint, severity, ref }: CaseItem): void {
  if (!complaint) return
  const known = complaints.get(name)
  if (known) {
    known.severity = severity || known.severity
    known.because.push(ref)
    return
  }
  complaints.set(name, { case: name, on, severity, ...UNHEARD, closed: null, because: [ref] })
}

/** What is known of a complaint that was just made; one that is opened again is as new. */
const UNHEARD = { acknowledged: false, answered: false, promised: null } as const

function follow(one: OpenComplaint | undefined, { step, on, due, ref }: CaseItem): void {
  if (!one) return
  one.because.push(ref)
  if (step === 'closed') one.closed = on
  else if (step === 'reopened') Object.assign(one, { ...UNHEARD, closed: null, on })
  else if (step === 'updated') Object.assign(one, { acknowledged: true, promised: due })
  else Object.assign(one, { acknowledged: true, answered: one.answered || step !== 'acknowledged' })
}
