import type { Missing } from '../decide/may-part.ts'
import type { Day } from '../day.ts'
import type { AfterwardsState } from './afterwards.ts'
import type { PartingState } from './fold-partings.ts'

/** The stages of a parting in their strict order (I17). */
export const STAGES = ['decision', 'obligations', 'conversation', 'letter', 'handover', 'afterwards'] as const
export type Stage = (typeof STAGES)[number]

export const STAGE_STATES = ['waiting', 'open', 'done', 'skipped'] as const

/** `waiting` for the stages before it; `missing` is what an open one still needs, or what a waiting one waits for. */
export type StageState = { stage: Stage; state: (typeof STAGE_STATES)[number]; missing: Missing[] }

/**
 * What the stages are made of. `missing` is what the decision lacks; `out` whether the letter went out; `parting` the
 * open one, or the last that was done. Obligations are all, settled or not.
 */
export type StageGround = {
  missing: readonly Missing[]
  parting: PartingState | null
  obligations: readonly { text: string; planned: boolean; open: boolean }[]
  /** The first possible last day while nobody has set one; null once somebody has. */
  dayUnset: Day | null
  out: boolean
  afterwards: AfterwardsState | null
  today: Day
}

/** How far a parting is, stage by stage. What comes before a letter is not asked for again once the letter is out. */
export function stagesOf(ground: StageGround): StageState[] {
  const lacks = LACKS.map((lack) => lack(ground))
  const first = lacks.findIndex((missing) => missing.length > 0)
  return STAGES.map((stage, i) => {
    const missing = lacks[i]!
    if (first !== -1 && i > first) return { stage, state: 'waiting', missing: lacks[first]!.slice(0, 1) }
    if (missing.length > 0) return { stage, state: 'open', missing }
    return { stage, state: isSkipped(stage, ground) ? 'skipped' : 'done', missing: [] }
  })
}

/** What must be settled before a stage may be worked on: the first thing that an earlier stage lacks, or null. */
export function missingBefore(ground: StageGround, stage: Stage): Missing | null {
  const before = LACKS.slice(0, STAGES.indexOf(stage))
  return before.flatMap((lack) => lack(ground))[0] ?? null
}

type Lack = (ground: StageGround) => Missing[]

const LACKS: readonly Lack[] = [
  decisionLacks,
  obligationsLack,
  conversationLacks,
  letterLacks,
  handoverLacks,
  lastLacks,
]

function decisionLacks({ missing, parting, out }: StageGround): Missing[] {
  if (out || parting?.state === 'done') return []
  if (missing.length > 0) return [...missing]
  return parting ? [] : [{ code: 'parting-not-begun', args: {} }]
}

/** The talk needs the day: "when does it end?" is the first thing anybody asks (I38). */
function obligationsLack({ obligations, dayUnset, out }: StageGround): Missing[] {
  if (out) return []
  const bare = obligations.filter(({ planned }) => !planned)
  if (bare.length > 0)
    return [{ code: 'obligations-unplanned', args: { n: bare.length, first: bare[0]!.text || 'none' } }]
  return dayUnset === null ? [] : [{ code: 'lastday-missing', args: { earliest: dayUnset } }]
}

function conversationLacks({ parting, out }: StageGround): Missing[] {
  return parting?.farewell || out ? [] : [{ code: 'farewell-missing', args: {} }]
}

function letterLacks({ out }: StageGround): Missing[] {
  return out ? [] : [{ code: 'notice-not-out', args: {} }]
}

function handoverLacks({ parting, obligations }: StageGround): Missing[] {
  if (parting?.state === 'done') return []
  const open = obligations.filter((one) => one.open)
  if (open.length > 0) return [{ code: 'obligations-open', args: { n: open.length, first: open[0]!.text || 'none' } }]
  return [{ code: 'parting-not-closed', args: {} }]
}

function lastLacks({ afterwards, today }: StageGround): Missing[] {
  if (!afterwards || afterwards.state === 'answered' || afterwards.state === 'waived') return []
  if (afterwards.state === 'asked') return [{ code: 'afterwards-unanswered', args: { on: afterwards.on ?? today } }]
  return [{ code: 'afterwards-open', args: { from: afterwards.from, until: afterwards.until } }]
}

function isSkipped(stage: Stage, { parting, afterwards }: StageGround): boolean {
  if (stage === 'conversation') return parting?.farewell?.step !== 'held'
  return stage === 'afterwards' && afterwards?.state === 'waived'
}
