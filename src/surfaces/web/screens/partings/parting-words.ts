import type { Answer } from '../../calls/call.ts'
import type { ScreenWords } from '../../words/words-context.tsx'

export type PartingSeen = Answer<'see-parting'>
export type PartingFound = NonNullable<PartingSeen['parting']>
export type StageSeen = PartingSeen['stages'][number]
export type StageName = StageSeen['stage']

/** A stage that is over, in one sentence. */
export function sayDone({ say }: ScreenWords, stage: StageName, seen: PartingSeen): string {
  const { parting, sinceDecision, notice, lastDay, afterwards } = seen
  const farewell = parting?.farewell ?? null
  if (stage === 'decision')
    return sinceDecision
      ? say('web.parting.done.decision', { on: { day: sinceDecision.decided } })
      : say('web.parting.done.decision.plain')
  if (stage === 'obligations') return sayPlanned({ say }, seen)
  if (stage === 'conversation') return sayTalk({ say }, farewell)
  if (stage === 'letter') return sayLetterOut({ say }, notice.on, lastDay)
  if (stage === 'handover') return say('web.parting.done.handover', { on: { day: parting?.ended ?? seen.day } })
  if (afterwards?.state === 'waived') return say('web.parting.done.waived', { on: { day: afterwards.on ?? seen.day } })
  return say('web.parting.done.afterwards', { on: { day: afterwards?.on ?? seen.day } })
}

type Say = Pick<ScreenWords, 'say'>

/** The last day belongs to what is planned; once the letter is out its stage says it. */
function sayPlanned({ say }: Say, { ahead, notice }: PartingSeen): string {
  const planned = say('web.parting.done.obligations')
  if (ahead === null || notice.out) return planned
  const day = { day: { day: ahead.day } }
  return `${planned} ${say(ahead.set ? 'web.parting.done.last-day' : 'web.parting.done.last-day.unset', day)}`
}

function sayTalk({ say }: Say, farewell: PartingFound['farewell']): string {
  if (farewell === null) return say('web.parting.done.no-talk')
  const { step, on, mood, because } = farewell
  if (step === 'skipped') return say('web.parting.done.skipped', { why: say(`parting.because.${because ?? 'safety'}`) })
  if (mood === null) return say('web.parting.done.talk', { on: { day: on } })
  return say('web.parting.done.talk.mood', { on: { day: on }, mood: say(`parting.mood.${mood}`) })
}

function sayLetterOut({ say }: Say, on: string | null, lastDay: string | null): string {
  if (on === null) return say('web.parting.done.letter.plain')
  if (lastDay === null) return say('web.parting.done.letter', { on: { day: on } })
  return say('web.parting.done.letter.day', { on: { day: on }, last: { day: lastDay } })
}

/** How long it took from the decision to the letter, or has taken, beside what we aim for (I16, M40). */
export function sayPace(
  { say }: Say,
  { sinceDecision, target }: Pick<PartingSeen, 'sinceDecision' | 'target'>,
): string {
  if (!sinceDecision) return ''
  const { days, noticed } = sinceDecision
  if (noticed !== null) return say('web.parting.pace.out', { days })
  return days > target ? say('web.parting.pace.late', { days, target }) : say('web.parting.pace', { days, target })
}
