import { Button, CopyButton } from '@mantine/core'
import { useState } from 'react'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './plan.module.css'
import type { MemberSeen } from './team.tsx'

type Feed = { member: string; name: string; open: boolean; endsOn: string | null }

/** Everybody on the team, whether they have an address or not. */
function feedsOf(members: MemberSeen[], feeds: Feed[]): Feed[] {
  const known = new Map(feeds.map((feed) => [feed.member, feed]))
  const none = { open: false, endsOn: null }
  const team = members.map(({ key, name }) => known.get(key) ?? { member: key, name, ...none })
  return [...team, ...feeds.filter(({ member }) => !members.some(({ key }) => key === member))]
}

/** The plan in a calendar program: one private address a member, shown once, ended whenever one likes. */
export function Feeds({ members }: { members: MemberSeen[] }) {
  const { say } = useWords()
  const answer = useRead('see-feeds', {})
  const [made, setMade] = useState<{ name: string; url: string } | null>(null)
  return (
    <section className="card stack-small">
      <h2>{say('web.plan.feeds')}</h2>
      <p className="muted">{say('web.plan.feeds.about')}</p>
      <PageState answer={answer} shape="lines">
        {({ feeds }) => (
          <ul className={styles.lines}>
            {feedsOf(members, feeds).map((feed) => (
              <FeedLine key={feed.member} feed={feed} onMade={setMade} />
            ))}
          </ul>
        )}
      </PageState>
      {made ? <Made {...made} /> : null}
    </section>
  )
}

function FeedLine({ feed, onMade }: { feed: Feed; onMade: (made: { name: string; url: string } | null) => void }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const [make, revoke] = [useDeed('make-feed'), useDeed('revoke-feed')]
  const may = useMay('make-feed')
  const { member, name, open, endsOn } = feed
  const begin = () =>
    make.mutate(
      { member },
      { onSuccess: ({ path }) => onMade({ name, url: `${location.origin}${path}` }), onError: failed },
    )
  const end = () =>
    revoke.mutate(
      { member },
      { onSuccess: () => [onMade(null), done(say('web.plan.feeds.ended', { name }))], onError: failed },
    )
  return (
    <li>
      <span>{name}</span>
      <span className="muted small">
        {open && endsOn ? say('web.plan.feeds.open', { on: { day: endsOn } }) : say('web.plan.feeds.none')}
      </span>
      {may ? (
        <span className="row">
          <Button variant="default" loading={make.isPending} onClick={begin}>
            {say(open ? 'web.plan.feeds.again' : 'web.plan.feeds.make')}
          </Button>
          {open ? (
            <Button variant="subtle" loading={revoke.isPending} onClick={end}>
              {say('web.plan.feeds.end')}
            </Button>
          ) : null}
        </span>
      ) : null}
    </li>
  )
}

/** The address, which nobody can see again. */
function Made({ name, url }: { name: string; url: string }) {
  const { say } = useWords()
  return (
    <output className={styles.made}>
      <p>{say('web.plan.feeds.made', { name })}</p>
      <code>{url}</code>
      <CopyButton value={url}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {say(copied ? 'web.plan.copied' : 'web.plan.copy')}
          </Button>
        )}
      </CopyButton>
    </output>
  )
}
