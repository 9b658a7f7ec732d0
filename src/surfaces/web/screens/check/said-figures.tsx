import { Interval } from '../../pieces/interval.tsx'
import { Plot } from '../../pieces/plot.tsx'
import { endArgs, hundredths } from '../../pieces/shares.ts'
import {
  changeLine,
  contentLine,
  correctionLine,
  heardLines,
  npsLine,
  writePoints,
} from '../../pieces/feedback-words.ts'
import type { Content, FeedbackSeen } from '../../pieces/feedback-words.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import styles from './said.module.css'

/** A figure for each question that was answered: none of few answers, a faint one of some, each with its range. */
export function SaidFigures({ seen }: { seen: FeedbackSeen }) {
  const words = useWords()
  const { say } = words
  const { nps, csat, ces } = seen
  const head = ['measure', 'answers', 'good-answers', 'bad-answers', 'result'].map((name) => say(`web.said.${name}`))
  return (
    <Plot
      title={heardLines(words, seen).join(' ')}
      name="feedback"
      head={[...head, say('web.check.between')]}
      rows={rowsOf(words, seen)}
    >
      <ul className={styles.figures}>
        {nps.n > 0 ? <Score seen={seen} /> : null}
        {csat.n > 0 ? <Share measure="csat" content={csat} /> : null}
        {ces.n > 0 ? <Share measure="ces" content={ces} /> : null}
      </ul>
      {nps.within || csat.within || ces.within ? <p className="muted small">{say('web.said.interval')}</p> : null}
    </Plot>
  )
}

/** The score from −100 to 100, with what it owes to the size of the book and how it moved. */
function Score({ seen }: { seen: FeedbackSeen }) {
  const words = useWords()
  const { within, display } = seen.nps
  const line = npsLine(words, seen.nps)
  const further = [correctionLine(words, seen), changeLine(words, seen.nps)].filter((one) => one !== null)
  return (
    <li data-display={display}>
      {within ? (
        <>
          {' '}
          <Interval value={place(within.score)} low={place(within.low)} high={place(within.high)}>
            {line}
          </Interval>
          <Scale />
        </>
      ) : (
        line
      )}
      {further.length > 0 ? <span className="muted small">{further.join(' ')}</span> : null}
    </li>
  )
}

/** Points from −100 to 100 as a share of the line. */
function place(points: number): number {
  return (points + 100) / 200
}

/** Where the line begins and ends, and where it is neither good nor bad. */
function Scale() {
  const { language } = useWords()
  return (
    <span className={styles.scale} aria-hidden="true">
      {[-100, 0, 100].map((points) => (
        <span key={points}>{writePoints(language, points)}</span>
      ))}
    </span>
  )
}

function Share({ measure, content }: { measure: 'csat' | 'ces'; content: Content }) {
  const { within, display } = content
  const line = contentLine(useWords(), measure, content)
  return (
    <li data-display={display}>
      {within ? (
        <Interval value={within.share ?? 0} low={within.low} high={within.high}>
          {line}
        </Interval>
      ) : (
        line
      )}
    </li>
  )
}

function rowsOf({ say, number, language }: ScreenWords, { nps, csat, ces, heard, rate }: FeedbackSeen) {
  const percent = (share: number | null) => say('web.check.percent', { percent: hundredths(share ?? 0) })
  const few = [say('web.said.too-few'), '–']
  const points = (value: number) => writePoints(language, value)
  const shareRow = (name: string, { good, n, within }: Content) => {
    return [
      name,
      number(n),
      number(good),
      '–',
      ...(within ? [percent(within.share), say('web.check.range', endArgs(within))] : few),
    ]
  }
  const score = nps.within
  const scored = score
    ? [points(score.score), say('web.said.points', { low: points(score.low), high: points(score.high) })]
    : few
  return [
    [say('web.said.nps'), number(nps.n), number(nps.promoters), number(nps.detractors), ...scored],
    shareRow(say('web.said.csat'), csat),
    shareRow(say('web.said.ces'), ces),
    [say('web.said.any'), number(heard), '–', '–', percent(rate.share), say('web.check.range', endArgs(rate))],
  ]
}
