import { Sideways } from '../../pieces/sideways.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import type { PromisesSeen } from './promises.tsx'
import styles from './promises.module.css'

type RatesSeen = PromisesSeen['rates']
type Figures = RatesSeen['all']
type Line = { key: string; label: string; figures: Figures }

/** What became of promises, by who keeps them and by kind: counts always, shares with their interval from five on. */
export function Rates({ rates }: { rates: RatesSeen }) {
  const words = useWords()
  const { say } = words
  const { all, owners, kinds, days } = rates
  if (all.n === 0) return all.open === 0 ? null : <p className="muted small">{say('web.promises.rates.none')}</p>
  const byOwner = owners.map(({ owner, name, ...figures }) => ({
    key: owner ?? '',
    label: name ?? say('web.promises.rates.nobody'),
    figures,
  }))
  const byKind = kinds.map(({ kind, ...figures }) => ({ key: kind, label: say(`promise.kind.${kind}`), figures }))
  const total = { key: 'all', label: say('web.promises.rates.all'), figures: all }
  return (
    <section className="card stack-small" aria-labelledby="rates-title">
      <h2 id="rates-title">{say('web.promises.rates')}</h2>
      <p className="muted small">{say('web.promises.rates.about', { days })}</p>
      <RatesTable head={say('web.promises.rates.owner')} lines={[...byOwner, total]} />
      <RatesTable head={say('web.promises.rates.kind')} lines={byKind} />
    </section>
  )
}

function RatesTable({ head, lines }: { head: string; lines: Line[] }) {
  const words = useWords()
  const { say } = words
  // Whose promises are all still ahead has nothing to tell yet.
  const shown = lines.filter(({ figures }) => figures.n > 0)
  const outcomes = lines[0]?.figures.shares.map(({ outcome }) => outcome) ?? []
  return (
    <Sideways label={head} className={styles.sideways}>
      <table className={styles.rates}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{say('web.promises.rates.n')}</th>
            {outcomes.map((outcome) => (
              <th key={outcome} scope="col">
                {say(`promise.outcome.${outcome}`)}
              </th>
            ))}
            <th scope="col">{say('web.promises.rates.days-late')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <RatesLine key={line.key} line={line} />
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

function RatesLine({ line: { label, figures } }: { line: Line }) {
  const words = useWords()
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">{words.number(figures.n)}</td>
      {figures.shares.map((share) => (
        <td key={share.outcome}>
          <span className={share.count > 0 ? 'number' : 'number muted'}>
            {share.count > 0
              ? words.say('web.promises.rates.count', { count: share.count, n: figures.n })
              : words.number(0)}
          </span>
          {share.within && share.count > 0 ? (
            <span className={`${styles.within} muted`}>{words.say('web.promises.rates.share', share.within)}</span>
          ) : null}
        </td>
      ))}
      <td className="number">{lateWords(words, figures)}</td>
    </tr>
  )
}

function lateWords({ say }: ScreenWords, { daysLate }: Figures): string {
  return daysLate === null ? say('web.promises.rates.not-late') : say('web.promises.rates.median', daysLate)
}
