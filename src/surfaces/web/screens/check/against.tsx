import { Interval } from '../../pieces/interval.tsx'
import { Sideways } from '../../pieces/sideways.tsx'
import { shareArgs } from '../../pieces/shares.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ReportSeen } from './check.tsx'
import styles from './check.module.css'

type Warned = ReportSeen['warnings']
const RULES = ['warnings', 'recency', 'nothing'] as const

/** The same losses as two plain rules would have seen them: what a warning must beat to be worth anything. */
export function Against({ report }: { report: ReportSeen }) {
  const { say } = useWords()
  const { warnings, recency } = report
  const title = say('web.check.against', { ours: warnings.hits, plain: recency.hits, n: warnings.hitRate.n })
  return (
    <section className="card stack-small" aria-labelledby="against-title">
      <h2 id="against-title">{title}</h2>
      <Sideways label={title} className={styles.scroll}>
        <table className={styles.against}>
          <thead>
            <tr>
              <th scope="col">{say('web.check.rule')}</th>
              <th scope="col">{say('web.check.warned')}</th>
              <th scope="col">{say('web.check.in-vain')}</th>
            </tr>
          </thead>
          <tbody>
            {RULES.map((rule) => (
              <RuleRow key={rule} rule={rule} warned={report[rule]} />
            ))}
          </tbody>
        </table>
      </Sideways>
      <p className="muted small">{say('web.check.interval')}</p>
    </section>
  )
}

function RuleRow({ rule, warned }: { rule: (typeof RULES)[number]; warned: Warned }) {
  const { say } = useWords()
  const { hits, hitRate, falseAlarms } = warned
  return (
    <tr data-rule={rule}>
      <th scope="row">{say(`web.check.rule.${rule}`)}</th>
      <td data-label={say('web.check.warned')}>
        {warned.warned === 0 ? (
          <span className="muted">{say('web.check.none-of', { n: hitRate.n })}</span>
        ) : (
          <Share share={hitRate} count={hits} none={say('web.check.no-losses')} />
        )}
      </td>
      <td data-label={say('web.check.in-vain')}>
        <Share share={falseAlarms} count={warned.warned - hits} none={say('web.check.no-warning')} />
      </td>
    </tr>
  )
}

function Share({ share: seen, count, none }: { share: Warned['hitRate']; count: number; none: string }) {
  const { say } = useWords()
  const { share, low, high, n } = seen
  if (share === null || n === 0) return <span className="muted">{none}</span>
  return (
    <Interval value={share} low={low} high={high}>
      {say('web.check.share', { count, n, ...shareArgs({ value: share, low, high }) })}
    </Interval>
  )
}
