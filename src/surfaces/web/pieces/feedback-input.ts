import type { Measure } from '../../../core/ledger/kinds/feedback.ts'
import type { FrictionStep } from '../../../core/ledger/kinds/learning.ts'
import type { Input } from '../calls/call.ts'

/** What the form holds; no score yet is null, empty text where nothing was said. */
export type FeedbackValues = {
  measure: Measure
  score: number | null
  text: string
  more: string
  person: string
  /** The part of the way from asking to paying; empty where it is about everything. */
  step: FrictionStep | ''
  on: string
}

/** The form before anything was said: whether they are content with this, today. */
export function emptyFeedback(today: string): FeedbackValues {
  return { measure: 'csat', score: null, text: '', more: '', person: '', step: '', on: today }
}

/** The form's values as the action takes them: what is empty is left out. */
export function feedbackInput(client: string, values: FeedbackValues): Input<'record-feedback'> {
  const { measure, score, on, person, step } = values
  const [text, more] = [values.text.trim(), values.more.trim()]
  return {
    client,
    measure,
    score: score ?? 0,
    on,
    ...(person ? { person } : {}),
    ...(step ? { step } : {}),
    ...(text ? { text } : {}),
    ...(more ? { more } : {}),
  }
}
