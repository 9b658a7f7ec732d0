/** One line of the table: what was measured, the figure, what stands beside it, and the goal where there is one. */
export type Figure = { what: string; figure: string; beside?: string; goal?: string }

const HEAD: Figure = { what: 'what', figure: 'figure', beside: 'beside', goal: 'goal' }

/** A part's figures as plain text in columns. */
export function tableOf(title: string, figures: readonly Figure[]): string {
  const lines = [HEAD, ...figures].map(({ what, figure, beside = '', goal = '' }) => [what, figure, beside, goal])
  const widths = HEAD_COLUMNS.map((column) => Math.max(...lines.map((line) => line[column]!.length)))
  const text = lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  )
  return `\n${title}\n${text.map((line) => `  ${line}`).join('\n')}\n`
}

const HEAD_COLUMNS = [0, 1, 2, 3]

/** A whole number with commas between thousands. */
export function count(n: number): string {
  return Math.round(n).toLocaleString('en-US')
}

/** Milliseconds as people read them: `0.4 ms`, `35 ms`, `5.2 s`. */
export function time(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(ms >= 10_000 ? 0 : 1)} s`
  return `${ms >= 10 ? ms.toFixed(0) : ms.toFixed(ms >= 1 ? 1 : 3)} ms`
}

/** Bytes in millions. */
export function megabytes(bytes: number): string {
  return `${count(bytes / 1e6)} MB`
}

/** The value below which `share` (0 to 1) of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}
