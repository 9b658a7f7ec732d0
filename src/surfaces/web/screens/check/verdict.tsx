import { besidePlainRule } from '../../pieces/plain-rule.ts'
import { shareArgs } from '../../pieces/shares.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import type { ReportSeen } from './check.tsx'
import styles from './check.module.css'

/** The verdict in sentences: how many losses were warned of, how early, how many warnings came to nothing. */
export function Verdict({ report }: { report: ReportSeen }) {
  const { say } = useWords()
  const { warnings, recency, lead } = report
  const { hitRate, falseAlarms, hits, warned } = warnings
  const beside = besidePlainRule(report)
  return (
    <>
      <p className={styles.lead}>{say('web.check.hits', { hits, ...given(hitRate), n: hitRate.n })}</p>
      <p>{leadSentence(say, lead)}</p>
      <p>
        {warned > 0
          ? say('web.check.false', { false: warned - hits, ...given(falseAlarms), n: falseAlarms.n })
          : say('web.check.false.none')}
      </p>
      {beside ? <p>{say(`web.check.beside.${beside}`, { plain: recency.hits, ours: hits, n: hitRate.n })}</p> : null}
    </>
  )
}

type Lead = ReportSeen['lead']

/** Of fewer lost clients it is not said how early a warning comes. */
const LEAST_LOST = 5

/** How early a warning came. Days are said without a sign; the sentence says whether before or after. */
function leadSentence(say: ScreenWords['say'], lead: Lead): string {
  if (!lead || lead.n === 0) return say('web.check.lead.none')
  if (lead.n < LEAST_LOST) return say('web.check.lead.few', { n: lead.n })
  const { median, low, high, n } = lead
  const sign = median > 0 ? 1 : -1
  const [from, to] = [low * sign, high * sign].toSorted((a, b) => a - b)
  const days = { days: Math.round(median * sign), low: Math.round(from!), high: Math.round(to!), n }
  return say(median > 0 ? 'web.check.lead.before' : 'web.check.lead.after', days)
}

/** A share that was given, as arguments; 0 stands where there is none, and no sentence says it then. */
function given({ share, low, high }: { share: number | null; low: number; high: number }) {
  return shareArgs({ value: share ?? 0, low, high })
}
