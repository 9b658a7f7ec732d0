import type { ReactNode } from 'react'
import type { Standing } from '../../../core/advice/standing.ts'
import { useWords } from '../words/words-context.tsx'
import styles from './standing.module.css'

const glyphs: Record<Standing, ReactNode> = {
  'in trouble': <path d="M8 2 15 14H1Z" fill="currentColor" />,
  slipping: (
    <g fill="none" stroke="currentColor" strokeWidth="1.6">
      <circle cx="8" cy="8" r="5.4" />
      <path d="M8 8V2.6A5.4 5.4 0 0 1 13.4 8Z" fill="currentColor" />
    </g>
  ),
  unknown: (
    <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="1.6 2.64" />
  ),
  steady: <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  thriving: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  'under review': <path d="M8 1.8 14.2 8 8 14.2 1.8 8Z" fill="none" stroke="currentColor" strokeWidth="1.7" />,
  parting: <path d="M2 8H13M9 3.6 13.4 8 9 12.4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  left: <path d="M3.6 3.6 12.4 12.4M12.4 3.6 3.6 12.4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
}

/** All standings, those that need care first. */
export const STANDINGS = Object.keys(glyphs) as Standing[]

/** The sign of a standing. It never stands without its word near it, so it says nothing to a screen reader. */
export function StandingGlyph({ standing }: { standing: Standing }) {
  return (
    <svg className={styles.glyph} data-standing={standing} viewBox="0 0 16 16" aria-hidden="true">
      {glyphs[standing]}
    </svg>
  )
}

/** Word, sign and colour of a standing: the same everywhere. */
export function StandingWord({ standing }: { standing: Standing }) {
  const { say } = useWords()
  return (
    <span className={styles.word} data-standing={standing}>
      <StandingGlyph standing={standing} />
      {say(`standing.${standing}`)}
    </span>
  )
}
