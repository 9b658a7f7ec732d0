import type { ReactNode } from 'react'
import styles from './interval.module.css'

type IntervalProps = { value: number; low: number; high: number; children: ReactNode }

/** A share from 0 to 1 with its interval: the words first, under them a line with a band and a mark. */
export function Interval({ value, low, high, children }: IntervalProps) {
  return (
    <span className={styles.interval}>
      <span className="number">{children}</span>
      <span className={styles.line} aria-hidden="true">
        <span className={styles.band} style={{ insetInlineStart: at(low), inlineSize: at(high - low) }} />
        <span className={styles.mark} style={{ insetInlineStart: at(value) }} />
      </span>
    </span>
  )
}

function at(share: number): string {
  return `${Math.min(Math.max(share, 0), 1) * 100}%`
}
