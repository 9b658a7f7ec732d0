type Warned = { warned: number; hits: number; hitRate: { low: number; high: number; n: number } }

/**
 * How our warnings did beside a plain rule that warns as often: `same` where the intervals of what each found overlap,
 * so that the difference may be chance. Null where nobody was warned of.
 */
export function besidePlainRule(report: { warnings: Warned; recency: Warned }): 'better' | 'same' | 'worse' | null {
  const [ours, plain] = [report.warnings, report.recency]
  if (ours.warned === 0 || ours.hitRate.n === 0) return null
  if (ours.hitRate.low > plain.hitRate.high) return 'better'
  return ours.hitRate.high < plain.hitRate.low ? 'worse' : 'same'
}
