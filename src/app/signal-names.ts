import type { Assessed } from '../core/signals/assess.ts'

/** Codes of raised signals that make another thing of them, with a name of its own. */
const OWN_NAMES: Record<string, readonly string[]> = { 'just-good-enough': ['unhappy'] }

/** Key of the name a signal goes by. */
export function signalName({ signal, assessment }: Pick<Assessed, 'signal' | 'assessment'>): string {
  const code = assessment.state === 'raised' ? assessment.code : undefined
  return code && OWN_NAMES[signal]?.includes(code) ? `signal.${signal}.name.${code}` : `signal.${signal}.name`
}
