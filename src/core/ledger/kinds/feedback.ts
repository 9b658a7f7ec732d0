import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'
import { FRICTION_STEPS } from './learning.ts'
import type { FrictionStep } from './learning.ts'

/**
 * How a client may be asked what they think of us (handbook 6.1), each with the lowest and the highest score of its
 * scale: `nps` would they recommend us, `csat` were they content with this, `ces` was it made easy for them, and
 * `helped` did an answer help (1 yes, 0 no).
 */
export const SCALES = { nps: [0, 10], csat: [1, 5], ces: [1, 7], helped: [0, 1] } as const
export type Measure = keyof typeof SCALES
export const MEASURES: readonly Measure[] = ['nps', 'csat', 'ces', 'helped']

/**
 * What a client said of us (N6, N18). `score` is a whole number on the scale of its measure; `text` are the client's
 * own words and `more` what would make it more than good enough (N7). `thread` names the conversation it is
 * about, `step` the part of the way from asking to paying (A29).
 */
export type Feedback = {
  client: string
  measure: Measure
  score: number
  text?: string
  more?: string
  person?: string
  thread?: string
  step?: FrictionStep
}

export const feedback: Kind = {
  name: 'feedback',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'measure', type: 'choice', options: MEASURES },
    { name: 'score', type: 'number' },
    { name: 'text', type: 'text', optional: true },
    { name: 'more', type: 'text', word: 'more', optional: true },
    { name: 'person', type: 'key', word: 'person', optional: true },
    { name: 'thread', type: 'word', word: 'thread', optional: true },
    { name: 'step', type: 'choice', word: 'step', options: FRICTION_STEPS, optional: true },
  ],
  wrong(fields) {
    const { measure, score } = fields as Feedback
    const [low, high] = SCALES[measure]
    return isOnScale(measure, score) ? null : { code: 'score-outside', args: { measure, score, low, high } }
  },
}

/** True for a whole number on the scale of `measure`. */
export function isOnScale(measure: Measure, score: number): boolean {
  const [low, high] = SCALES[measure]
  return Number.isInteger(score) && score >= low && score <= high
}
