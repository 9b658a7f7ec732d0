import { missingIn } from '../core/checkins/missing.ts'
import type { CheckinNeed } from '../core/checkins/missing.ts'
import { LEAST_QUESTIONS } from '../core/checkins/missing.ts'
import { followUpsIn, goalsIn, pairsIn } from '../core/checkins/text-lines.ts'
import { VALUE_CHECKS } from '../core/checkins/value-checks.ts'
import type { Day } from '../core/day.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import type { CheckinMode } from '../core/ledger/kinds/checkins.ts'
import { minorFrom } from '../core/money.ts'
import type { Money } from '../core/money.ts'
import { Refusal } from '../core/refusal.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import type { CheckinSeen } from './check-in-ground.ts'
import { refuseBefore } from './days.ts'
import { openGoal } from './goals.ts'
import { currencyOf } from './preview-import.ts'
import { draftBy } from './record.ts'
import { talkDraft } from './talk-draft.ts'
import type { World } from './world.ts'

/** A check-in as it was told, flat. */
export type CheckinTold = {
  mode: string
  why?: string | undefined
  minutes?: number | undefined
  person?: string | undefined
  thanks?: string | undefined
  asked?: string | undefined
  said?: string | undefined
  check?: string | undefined
  checkMinutes?: number | undefined
  checkCost?: string | undefined
  promises?: string | undefined
  goals?: string | undefined
  share?: number | undefined
  engagement?: string | undefined
}

const REFUSED: Record<CheckinNeed, string> = {
  mode: 'check-in-mode',
  why: 'check-in-phone-why',
  thanks: 'check-in-thanks',
  questions: 'check-in-questions',
  said: 'check-in-said',
}

/** Refuses a check-in that lacks something, and says what (N9–N11). */
export function refuseUnheld(told: CheckinTold): void {
  const { mode, why = '', thanks = '', said = '' } = told
  const questions = questionsTold(told)
  const [need] = missingIn({ mode, why, thanks, said, questions })
  if (!need) return
  const answered = questions.filter((one) => one.answer !== null).length
  throw new Refusal(REFUSED[need], { mode, answered, needed: LEAST_QUESTIONS })
}

function questionsTold({ asked = '' }: CheckinTold): { text: string; answer: string | null }[] {
  return pairsIn(asked).map(([text, answer]) => ({ text, answer: answer === '' ? null : answer }))
}

/** The facts a check-in comes to: itself, its questions, the free check with its cost, follow-ups, goals, the share of talk. */
export function checkinDrafts(world: World, seen: CheckinSeen, told: CheckinTold, on: Day): FactDraft[] {
  const { client } = seen
  const { mode, minutes, thanks, said, person, why, engagement } = told
  const check = checkSaid(world, told.check)
  const body = { client, mode: mode as CheckinMode, minutes, thanks: thanks!, said: said!, check, engagement, person }
  const held = { ...body, why: mode === 'phone' ? why : undefined, track: undefined, at: undefined }
  const asked = questionsTold(told).map(({ text, answer }) =>
    draftBy(world, 'asked', client, { client, text, answer: answer ?? undefined, person }, on),
  )
  const drafts = [draftBy(world, 'checkin', client, held, on), ...asked, ...checkDrafts(world, seen, told, check, on)]
  drafts.push(...followUpDrafts(world, client, told, on), ...goalDrafts(world, seen, told, on))
  if (told.share !== undefined)
    drafts.push(talkDraft(world, client, { share: told.share, source: 'guess', type: 'checkin' }, on))
  return drafts
}

/** The catalogue's check by its key is written in the words of the business, anything else as it was typed. */
function checkSaid(world: World, check: string | undefined): string | undefined {
  if (!VALUE_CHECKS.some(({ key }) => key === check)) return check
  return loadWords(languageFor(world.business?.language)).say(`value-check.${check}`)
}

/** Its minutes and its cost count in what the client costs us, and are billed to nobody (N12). */
function checkDrafts(
  world: World,
  seen: CheckinSeen,
  told: CheckinTold,
  check: string | undefined,
  on: Day,
): FactDraft[] {
  const { client } = seen
  const { checkMinutes, checkCost } = told
  if ((checkMinutes || checkCost) && !check) throw new Refusal('input-invalid', { field: 'check', reason: 'missing' })
  const member = world.person?.member
  const drafts: FactDraft[] = []
  const time = { client, minutes: checkMinutes!, member, text: check, rate: undefined, cost: undefined, unbilled: true }
  if (checkMinutes) drafts.push(draftBy(world, 'time', client, time as typeof time & { unbilled: true }, on))
  if (checkCost) {
    const amount = costIn(checkCost, seen.card.currency ?? currencyOf(world))
    drafts.push(draftBy(world, 'cost', client, { client, amount, text: check }, on))
  }
  return drafts
}

function costIn(text: string, currency: string): Money {
  const minor = minorFrom(text.trim(), currency)
  if (minor === null || minor < 0) throw new Refusal('amount-not-read', { amount: text, currency })
  return { minor, currency }
}

/** What we promised in the talk, each with its day (N11). */
function followUpDrafts(world: World, client: string, { promises = '' }: CheckinTold, on: Day): FactDraft[] {
  const read = followUpsIn(promises)
  if ('wrong' in read) throw new Refusal('follow-up-day', { text: read.wrong })
  return read.lines.map(({ text, due }) => {
    refuseBefore(due, on)
    const body = {
      way: 'to',
      client,
      text,
      due,
      owner: world.person?.member,
      kind: undefined,
      engagement: undefined,
    } as const
    return draftBy(world, 'promise', client, body, on)
  })
}

function goalDrafts(world: World, { client, goals }: CheckinSeen, told: CheckinTold, on: Day): FactDraft[] {
  const read = goalsIn(told.goals ?? '')
  if ('wrong' in read) throw new Refusal('goal-step', { text: read.wrong })
  return read.lines.map(({ text, step }) => {
    const known = step === 'set' ? text : openGoal(goals, text)
    if (known === null) throw new Refusal('goal-not-found', { client, text })
    return draftBy(world, 'goal', client, { client, step, text: known, service: undefined, due: undefined }, on)
  })
}
