import type { ScreenWords } from '../../words/words-context.tsx'
import type { VersionSeen } from './sheet.tsx'

type Stated = Pick<
  VersionSeen,
  'version' | 'state' | 'draftedOn' | 'sentOn' | 'acceptedOn' | 'acceptedBy' | 'withdrawnOn'
>

/** Where a version stands, in a sentence. */
export function stateOf(say: ScreenWords['say'], version: Stated): string {
  const { version: n, state, acceptedBy } = version
  const on = {
    drafted: version.draftedOn,
    sent: version.sentOn,
    accepted: version.acceptedOn,
    withdrawn: version.withdrawnOn,
  }[state]
  if (on === null) return say('web.sheet.version.n', { n })
  if (state === 'accepted' && acceptedBy)
    return say('web.sheet.state.accepted.by', { n, on: { day: on }, by: acceptedBy })
  return say(`web.sheet.state.${state}`, { n, on: { day: on } })
}
