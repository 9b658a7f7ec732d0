import { modelName } from '../../pieces/model-names.ts'
import { rounded, writeFine } from '../../pieces/shares.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ReportSeen } from './check.tsx'
import styles from './check.module.css'

type Ranked = ReportSeen['ranking']['slip']

/** The figures of the trade, each with what it means, for those who want to check us. */
export function Figures({ report }: { report: ReportSeen }) {
  const { say } = useWords()
  const { calibration, ranking } = report
  return (
    <details className={`card ${styles.folded}`}>
      <summary>{say('web.check.figures')}</summary>
      <dl className={styles.terms}>
        {calibration ? <CalibrationTerms calibration={calibration} /> : null}
        <RankTerm name={say('web.check.auc.slip')} ranked={ranking.slip} why={say('web.check.auc.why')} />
        <RankTerm name={say('web.check.auc.recency')} ranked={ranking.recency} />
        {Object.entries(ranking.models).map(([model, ranked]) => (
          <RankTerm key={model} name={say('web.check.auc.model', { model: modelName(model) })} ranked={ranked} />
        ))}
      </dl>
    </details>
  )
}

function CalibrationTerms({ calibration }: { calibration: NonNullable<ReportSeen['calibration']> }) {
  const { say, number, language } = useWords()
  const { brier, brierBase, slope, intercept, expected, came, n } = calibration
  const write = (value: number) => number(rounded(value))
  const fine = (value: number) => writeFine(language, value)
  return (
    <>
      <Term
        name={say('web.check.brier')}
        value={say('web.check.brier.value', { brier: fine(brier), base: fine(brierBase), n })}
        why={say('web.check.brier.why')}
      />
      <Term
        name={say('web.check.slope')}
        value={say('web.check.slope.value', { slope: fine(slope), intercept: fine(intercept), n })}
        why={say('web.check.slope.why')}
      />
      <Term
        name={say('web.check.totals')}
        value={say('web.check.totals.value', { expected: write(expected), came: write(came), n })}
        why={say('web.check.totals.why')}
      />
    </>
  )
}

function RankTerm({ name, ranked, why }: { name: string; ranked: Ranked; why?: string }) {
  const { say, language } = useWords()
  const { auc, low, high, n } = ranked
  const write = (value: number) => writeFine(language, value)
  const value =
    auc === null
      ? say('web.check.auc.none', { n })
      : say('web.check.auc.value', { auc: write(auc), low: write(low), high: write(high), n })
  return <Term name={name} value={value} why={why} />
}

function Term({ name, value, why }: { name: string; value: string; why?: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
      {why ? <dd className={styles.why}>{why}</dd> : null}
    </div>
  )
}
