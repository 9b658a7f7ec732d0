import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { Closings } from './closings.tsx'
import { Feeds } from './feeds.tsx'
import { Letters } from './letters.tsx'
import { Team } from './team.tsx'
import { Templates } from './templates.tsx'

/** How contacts are planned: how much each of us can do, days off, where the plan is sent, and plans to begin with. */
export default function How() {
  const answer = useRead('see-settings', {})
  return (
    <PageState answer={answer} shape="page">
      {(settings) => (
        <>
          <Team members={settings.members} />
          <Closings closings={settings.closings} members={settings.members} />
          <Feeds members={settings.members} />
          <Letters members={settings.members} />
          <Templates />
        </>
      )}
    </PageState>
  )
}
