import type { Standing } from '../core/advice/standing.ts'
import type { Page, Paint } from './page.ts'

/** Each standing's sign, the same as on the screens, and its colour where there is one. Never the colour alone. */
const SIGNS: Record<Standing, { glyph: string; paint: keyof Paint }> = {
  'in trouble': { glyph: '▲', paint: 'brick' },
  slipping: { glyph: '◔', paint: 'amber' },
  unknown: { glyph: '◌', paint: 'muted' },
  steady: { glyph: '○', paint: 'accent' },
  thriving: { glyph: '●', paint: 'accent' },
  'under review': { glyph: '◇', paint: 'amber' },
  parting: { glyph: '→', paint: 'muted' },
  left: { glyph: '×', paint: 'muted' },
}

export function glyphOf(standing: Standing, { paint }: Page): string {
  const sign = SIGNS[standing]
  return paint[sign.paint](sign.glyph)
}

/** The whole book in one line: `▲ 2 in trouble  ◔ 6 slipping …`. */
export function stripLine(strip: readonly { standing: Standing; n: number }[], page: Page): string {
  const { say } = page.words
  return strip.map(({ standing, n }) => `${glyphOf(standing, page)} ${n} ${say(`standing.${standing}`)}`).join('   ')
}
