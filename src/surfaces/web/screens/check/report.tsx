import { useWords } from '../../words/words-context.tsx'
import { Against } from './against.tsx'
import type { ReportSeen } from './check.tsx'
import { Figures } from './figures.tsx'
import { Reliability } from './reliability.tsx'
import { Verdict } from './verdict.tsx'
import styles from './check.module.css'

/** What a check found: the verdict as sentences, what plain rules would have found, how well the chances fit. */
export function Report({ report }: { report: ReportSeen }) {
  const { say } = useWords()
  if (report.verdict !== 'enough') return <TooLittle report={report} />
  return (
    <>
      <section className={`card stack-small ${styles.verdict}`} aria-labelledby="verdict-title">
        <h2 id="verdict-title" className="hidden">
          {say('web.check.verdict')}
        </h2>
        <Verdict report={report} />
        <Ground report={report} />
      </section>
      <Against report={report} />
      {report.calibration ? <Reliability calibration={report.calibration} days={report.horizonDays} /> : null}
      <Figures report={report} />
    </>
  )
}

/** No score is shown where there is too little to judge by. */
function TooLittle({ report }: { report: ReportSeen }) {
  const { say } = useWords()
  const { gone, less, cases, clients } = report
  const args = { lost: gone + less, cases, clients, months: report.origins.length, days: report.horizonDays }
  return (
    <section className="card stack-small">
      <h2>{say(`backtest.verdict.${report.verdict}`, args)}</h2>
      <p>{say(`backtest.verdict.${report.verdict}.mend`, args)}</p>
      {cases > 0 ? <Ground report={report} /> : null}
    </section>
  )
}

/** What the figures stand on: clients, month ends, how far each looks ahead. */
function Ground({ report }: { report: ReportSeen }) {
  const { say } = useWords()
  const { origins, cases, clients, gone, less, horizonDays } = report
  const [first, last] = [origins[0], origins.at(-1)]
  if (!first || !last) return null
  const span = { from: { day: first }, until: { day: last }, months: origins.length, days: horizonDays }
  return <p className="muted small">{say('web.check.ground', { ...span, cases, clients, gone, less })}</p>
}
