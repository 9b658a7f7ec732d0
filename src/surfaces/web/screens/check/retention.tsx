import { Plot } from '../../pieces/plot.tsx'
import { modelName } from '../../pieces/model-names.ts'
import { endArgs, hundredths, shareArgs } from '../../pieces/shares.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ModelsSeen } from './buying.tsx'
import { RetentionCurve } from './retention-curve.tsx'
import type { Stay } from './retention-curve.tsx'

type RetentionProps = Pick<ModelsSeen, 'retention' | 'renewals'>

/** How many of those who became clients are still there after so many years, and how many are expected later. */
export function Retention({ retention, renewals }: RetentionProps) {
  const { say, number } = useWords()
  const last = retention.at(-1)!
  const ahead = renewals.years
    .filter(({ period }) => period > last.years)
    .map(({ period, stay }) => ({ years: period, stay: stay.value, low: stay.low, high: stay.high }))
  const row = (one: Stay, n: string) => [
    number(one.years),
    say('web.check.percent', { percent: hundredths(one.stay) }),
    say('web.check.range', endArgs(one)),
    n,
  ]
  const [years, stay, interval, n] = ['retention.years', 'retention.stay', 'between', 'retention.n'].map((name) =>
    say(`web.check.${name}`),
  )
  const expected = say('web.check.retention.expected')
  return (
    <Plot
      title={useSentence(last, last.n, ahead.at(-1), renewals.chosen)}
      name="retention"
      head={[years!, stay!, interval!, n!]}
      rows={[...retention.map((one) => row(one, number(one.n))), ...ahead.map((one) => row(one, expected))]}
    >
      <RetentionCurve seen={retention} ahead={ahead} />
    </Plot>
  )
}

function stayArgs({ stay, low, high, years }: Stay) {
  return { ...shareArgs({ value: stay, low, high }), years }
}

function useSentence(last: Stay, n: number, later: Stay | undefined, model: string | null): string {
  const { say } = useWords()
  const seen = say('web.check.retention', { ...stayArgs(last), n })
  if (!later || !model) return seen
  return `${seen}. ${say('web.check.retention.ahead', { ...stayArgs(later), model: modelName(model) })}`
}
