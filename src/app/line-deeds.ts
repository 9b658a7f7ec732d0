import type { FactDraft } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'

/** What a deed refuses until something else is there, whoever writes it: a line by hand would be a way around (I17). */
const DEEDS: Readonly<Partial<Record<KindName, string>>> = {
  checkin: 'record-check-in',
  finding: 'find-out',
  apology: 'apologise',
  warning: 'warn-client',
  ground: 'judge-ground',
  forecast: 'make-forecast',
  decision: 'decide-course',
  approval: 'approve-decision',
  reaction: 'plan-reaction',
  farewell: 'record-farewell',
  passage: 'write-passage',
  allowed: 'allow-mark',
  cooled: 'cool-down',
  wording: 'add-wording',
  lastday: 'set-last-day',
  retention: 'set-retention',
  goodwill: 'grant-goodwill',
  // It cannot be dated back: nobody is held to what we wrote afterwards (I11).
  principle: 'add-principle',
}

/** Steps of which the same is true. */
function deedOfStep(draft: FactDraft): string | null {
  if (draft.kind === 'remedy') return draft.body.step === 'offered' ? 'offer-remedy' : 'settle-remedy'
  if (draft.kind === 'handled' && draft.body.step === 'closed') return 'close-case'
  if (draft.kind === 'halfway' && draft.body.step === 'made') return 'offer-halfway'
  if (draft.kind === 'parting') return PARTING_DEEDS[draft.body.step]
  if (draft.kind === 'notice') return NOTICE_DEEDS[draft.body.step]
  if (draft.kind === 'obligation') return draft.body.step === 'planned' ? 'plan-obligation' : 'settle-obligation'
  if (draft.kind === 'afterwards') return AFTERWARDS_DEEDS[draft.body.step]
  if (draft.kind === 'suppress') return SUPPRESS_DEEDS[draft.body.step]
  return draft.kind === 'review' ? REVIEW_DEEDS[draft.body.step] : null
}

const PARTING_DEEDS = {
  begun: 'begin-parting',
  changed: 'change-parting',
  dropped: 'drop-parting',
  done: 'close-parting',
} as const

const NOTICE_DEEDS = {
  addressed: 'address-letter',
  ready: 'ready-letter',
  approved: 'approve-letter',
  refused: 'refuse-letter',
  queued: 'send-letter',
  sent: 'send-letter',
  unclear: 'send-letter',
  failed: 'send-letter',
  delivered: 'record-delivery',
  withdrawn: 'withdraw-letter',
} as const

const AFTERWARDS_DEEDS = {
  asked: 'ask-afterwards',
  answered: 'answer-afterwards',
  waived: 'waive-afterwards',
} as const

// Addresses go on the list and off it with the deed.
const SUPPRESS_DEEDS = { set: 'suppress-client', lifted: 'lift-suppression' } as const

const REVIEW_DEEDS = { opened: 'open-review', postponed: 'postpone-review', closed: 'close-review' } as const

/**
 * The deed that a line is written with; null where a line by hand is as good. Also what is only done when more than one
 * line of it is there, by the deed that asks for the rest (N11, M15, M16).
 */
export function deedFor(draft: FactDraft): string | null {
  const deed = DEEDS[draft.kind] ?? deedOfStep(draft)
  if (deed) return deed
  if (draft.kind === 'sheet' && draft.body.step === 'accepted') return 'send-sheet'
  return draft.kind === 'quote' && draft.body.step === 'accepted' ? 'accept-quote' : null
}
