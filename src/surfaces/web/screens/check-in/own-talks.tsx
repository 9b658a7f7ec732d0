import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './check-in.module.css'

type Own = Answer<'see-talks'>

/** One's own share of talk by week (N25, N27): nobody else sees it, and nobody is compared. */
export function OwnTalks() {
  const { say } = useWords()
  const answer = useRead('see-talks', {})
  return (
    <PageState answer={answer} shape="lines">
      {(own) => (
        <details className="card">
          <summary>{say('web.check-in.own')}</summary>
          <div className="stack-small">
            <p className="muted small">{say('web.check-in.own.about')}</p>
            {own.total === 0 ? <p className="muted small">{say('web.check-in.own.none')}</p> : <Weeks own={own} />}
          </div>
        </details>
      )}
    </PageState>
  )
}

function Weeks({ own: { weeks, trend } }: { own: Own }) {
  const { say } = useWords()
  return (
    <>
      <p className="small">
        {trend
          ? say('web.check-in.own.trend', {
              now: trend.now.share,
              n: trend.now.n,
              before: trend.before.share,
              m: trend.before.n,
            })
          : say('web.check-in.own.trend.few')}
      </p>
      <dl className={styles.weeks}>
        {weeks.toReversed().map(({ week, n, share, over }) => (
          <div key={week}>
            <dt className="muted small">{say('web.check-in.own.week', { week: { day: week } })}</dt>
            <dd>
              {say('web.check-in.own.line', {
                share,
                n,
                over: over > 0 ? 'more' : over < 0 ? 'less' : 'on',
                points: Math.abs(over),
              })}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
