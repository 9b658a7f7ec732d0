import type { Day, Instant } from '../../day.ts'
import type { Fact, FactOf } from '../../ledger/fact.ts'
import type { NoticeStep, NoticeWay } from '../../ledger/kinds/notices.ts'

/** A second person's word on exactly the words with this hash; `outside` is who it was where we have nobody else. */
export type NoticeApproval = {
  step: 'approved' | 'refused'
  by: string | null
  on: Day
  outside: string | null
  mark: string
  text: string
}

/**
 * Where the letter of a parting is. `mark` is the hash of the words that are ready, `approvals` those of these words,
 * the oldest first; `approvedBy` is the second person who said yes last, null while nobody has or after a no. `heldUntil` is when a letter
 * in the outbox goes out; `out` that it has left us, which nothing takes back.
 */
export type NoticeState = {
  client: string
  parting: string
  state: NoticeStep | null
  way: NoticeWay | null
  language: string | null
  person: string | null
  address: string | null
  mark: string | null
  /** Ids of the files that go along, as they were chosen when it was made ready; part of the hash. */
  files: string[]
  readyBy: string | null
  readyOn: Day | null
  approvals: NoticeApproval[]
  approvedBy: string | null
  heldUntil: Instant | null
  sentOn: Day | null
  sentAt: Instant | null
  out: boolean
  /**
   * Why it did not go out, as the code of what the mail server answered; null unless it failed. Of one that is out:
   * `sent-before` where only the list beside the backups knew of it.
   */
  trouble: string | null
  delivered: { on: Day; text: string } | null
  because: string[]
}

/** The notice of a parting from its facts in recorded order; what lies after `today` is passed over. */
export function foldNotice(client: string, parting: string, facts: readonly Fact[], today: Day): NoticeState {
  const state = nothingYet(client, parting)
  for (const fact of facts) {
    if (fact.kind !== 'notice' || fact.client !== client || fact.body.parting !== parting || fact.on > today) continue
    state.because.push(fact.id)
    take(state, fact)
  }
  return state
}

function nothingYet(client: string, parting: string): NoticeState {
  const where = { way: null, language: null, person: null, address: null, mark: null }
  const sent = { heldUntil: null, sentOn: null, sentAt: null, out: false, trouble: null, delivered: null }
  const yes = { files: [], readyBy: null, readyOn: null, approvals: [], approvedBy: null }
  return { client, parting, state: null, ...where, ...yes, ...sent, because: [] }
}

function take(state: NoticeState, fact: FactOf<'notice'>): void {
  const { step } = fact.body
  if (step === 'delivered') state.delivered = { on: fact.on, text: fact.body.text ?? '' }
  // What has left us stays out, whatever is written later.
  if (state.out && step !== 'delivered') return
  // What waits or may have gone is moved by what became of it, and by nothing that comes before a sending.
  if (isUnderWay(state) && BEFORE.includes(step)) return
  if ((step === 'approved' || step === 'refused') && (fact.body.mark ?? '') !== state.mark) return
  state.state = step
  if (step === 'addressed') address(state, fact)
  else if (step === 'ready') ready(state, fact)
  else if (step === 'approved' || step === 'refused') answer(state, fact, step)
  else if (step === 'queued') state.heldUntil = fact.body.at ?? null
  else if (step === 'failed') settle(state, fact.body.text ?? null)
  else if (step === 'withdrawn') settle(state, null)
  else leave(state, fact)
}

const BEFORE: readonly NoticeStep[] = ['addressed', 'ready', 'approved', 'refused']

/** Another way or address: whoever said yes said it of a letter that went elsewhere. */
function address(state: NoticeState, { body }: FactOf<'notice'>): void {
  state.way = body.way ?? null
  state.language = body.language ?? null
  state.person = body.person ?? null
  state.address = body.address ?? null
  forget(state)
}

function ready(state: NoticeState, { body, on, by }: FactOf<'notice'>): void {
  forget(state)
  state.mark = body.mark ?? null
  state.files = body.files?.split(',') ?? []
  state.language = body.language ?? state.language
  state.readyBy = by ?? null
  state.readyOn = on
  state.trouble = null
}

function answer(state: NoticeState, { body, on, by }: FactOf<'notice'>, step: 'approved' | 'refused'): void {
  const { mark = '', text = '', outside = null } = body
  state.approvals.push({ step, by: by ?? null, on, outside, mark, text })
  if (step === 'refused') state.approvedBy = null
  else if (isSecond(state, by ?? null, outside, on)) state.approvedBy = outside ?? by ?? null
}

/** Another than whoever made the letter ready, or somebody outside on a later day; unsigned, nobody can tell. */
function isSecond({ readyBy, readyOn }: NoticeState, by: string | null, outside: string | null, on: Day): boolean {
  if (by === null || readyBy === null || readyOn === null) return false
  return by !== readyBy || (outside !== null && on > readyOn)
}

/** A letter that did not go out or was called back is made ready and approved anew before it goes. */
function settle(state: NoticeState, trouble: string | null): void {
  forget(state)
  state.trouble = trouble
}

function leave(state: NoticeState, { body, on }: FactOf<'notice'>): void {
  if (body.step === 'unclear') return
  state.out = true
  state.sentOn = on
  state.sentAt = body.at ?? null
  state.trouble = body.step === 'sent' ? (body.text ?? null) : null
}

function forget(state: NoticeState): void {
  state.mark = null
  state.files = []
  state.readyBy = null
  state.readyOn = null
  state.approvals = []
  state.approvedBy = null
  state.heldUntil = null
}

/** True while nobody may begin another letter: it waits, it went, or nobody knows. */
export function isUnderWay({ state, out }: Pick<NoticeState, 'state' | 'out'>): boolean {
  return out || state === 'queued' || state === 'unclear'
}
