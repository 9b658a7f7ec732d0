import { rounded } from '../../pieces/shares.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ClientPage } from './client.tsx'

type RhythmSeen = NonNullable<ClientPage['rhythm']>

/** Fewer gaps say nothing of a rhythm (handbook 4.1). */
const LEAST_GAPS = 10
/** From here on contact is even, or comes in bursts; between the two it is neither. */
const [EVEN, BURSTS] = [-0.3, 0.3]

/** Two-way contact: the first weeks against the last, and whether it comes evenly or in bursts. */
export function Rhythm({ rhythm }: { rhythm: RhythmSeen }) {
  const { say } = useWords()
  const { first, last, ratio } = rhythm
  const ends = { first: first.n, firstDays: first.days, last: last.n, lastDays: last.days }
  return (
    <div className="stack-small">
      <h3>{say('web.rhythm.title')}</h3>
      <p className="small">
        {ratio === null ? say('web.rhythm.new', ends) : say('web.rhythm.ends', ends)}{' '}
        {ratio !== null && first.n > 0
          ? say('web.rhythm.ratio', { percent: Math.round((last.n / first.n) * 100) })
          : null}
      </p>
      <p className="small">{burstSentence(say, rhythm)}</p>
    </div>
  )
}

function burstSentence(say: ReturnType<typeof useWords>['say'], { burstiness, gaps }: RhythmSeen): string {
  if (burstiness === null || gaps < LEAST_GAPS) return say('web.rhythm.few', { gaps, needed: LEAST_GAPS })
  const how = burstiness <= EVEN ? 'even' : burstiness >= BURSTS ? 'bursts' : 'mixed'
  return say(`web.rhythm.${how}`, { value: rounded(burstiness), gaps })
}
