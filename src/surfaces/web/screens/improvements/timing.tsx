import { Link } from '@tanstack/react-router'
import { endArgs, hundredths, rounded, writeSpan } from '../../pieces/shares.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import type { LearntSeen } from './improvements.tsx'
import styles from './improvements.module.css'

type TimingSeen = LearntSeen['timing']

/** How fast we were against what we promised, measured and not asked (A28). */
export function Timing({ timing }: { timing: TimingSeen }) {
  const words = useWords()
  const { say } = words
  return (
    <section className="card stack-small" aria-labelledby="timing-title">
      <h2 id="timing-title">{say('web.improvements.timing')}</h2>
      <dl className={styles.figures}>
        <Figure name={say('web.improvements.timing.promises')} lines={promiseLines(words, timing.promises)} />
        <Figure name={say('web.improvements.timing.first')} lines={firstLines(words, timing.cases)} />
        <Figure name={say('web.improvements.timing.replies')} lines={replyLines(words, timing.replies)} />
        <Figure name={say('web.improvements.timing.reopened')} lines={[reopenedLine(words, timing.cases)]} />
      </dl>
      <p className="small">
        <Link to="/promises">{say('web.improvements.timing.open')}</Link>
      </p>
    </section>
  )
}

function Figure({ name, lines }: { name: string; lines: string[] }) {
  return (
    <div>
      <dt className="small muted">{name}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  )
}

function promiseLines({ say }: ScreenWords, { n, shares, daysLate }: TimingSeen['promises']): string[] {
  if (n === 0) return [say('web.improvements.timing.promises.none')]
  const kept = shares.find(({ outcome }) => outcome === 'kept')!
  const first = kept.within
    ? say('web.improvements.timing.kept.share', { percent: hundredths(kept.within.share), ...endArgs(kept.within), n })
    : say('web.improvements.timing.kept', { count: kept.count, n })
  const late = daysLate
    ? [say('web.improvements.timing.late', { median: rounded(daysLate.median), n: daysLate.n })]
    : []
  return [first, ...late]
}

const DAY = 24 * 60

function firstLines({ say }: ScreenWords, { n, waiting, minutes, days }: TimingSeen['cases']): string[] {
  if (n === 0) return [say('web.improvements.timing.first.none')]
  const lines = [
    ...(minutes
      ? [say('web.improvements.timing.median', { span: writeSpan(say, minutes.median, true), n: minutes.n })]
      : []),
    ...(days
      ? [say('web.improvements.timing.median', { span: writeSpan(say, days.median * DAY, false), n: days.n })]
      : []),
    ...(waiting > 0 ? [say('web.improvements.timing.waiting', { n: waiting })] : []),
  ]
  return lines
}

function replyLines({ say }: ScreenWords, { minutes, days }: TimingSeen['replies']): string[] {
  if (!minutes && !days) return [say('web.improvements.timing.replies.none')]
  return [
    ...(minutes
      ? [say('web.improvements.timing.median', { span: writeSpan(say, minutes.median, true), n: minutes.n })]
      : []),
    ...(days
      ? [say('web.improvements.timing.median', { span: writeSpan(say, days.median * DAY, false), n: days.n })]
      : []),
  ]
}

function reopenedLine({ say }: ScreenWords, { reopened }: TimingSeen['cases']): string {
  const { count, n, within } = reopened
  if (n === 0) return say('web.improvements.timing.reopened.none')
  return within
    ? say('web.improvements.timing.reopened.share', { percent: hundredths(within.share), ...endArgs(within), n })
    : say('web.improvements.timing.reopened.count', { count, n })
}
