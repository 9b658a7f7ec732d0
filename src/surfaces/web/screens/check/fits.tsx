import { modelName } from '../../pieces/model-names.ts'
import { writeFine } from '../../pieces/shares.ts'
import { Sideways } from '../../pieces/sideways.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ModelsSeen } from './buying.tsx'
import styles from './check.module.css'

type Fit = ModelsSeen['fits'][number]
type Fitted = Extract<Fit, { params: unknown }>

const COLUMNS = ['model', 'likelihood', 'params', 'ended', 'n'] as const

/** Every model that was tried: parameters with standard errors, how likely it makes the book, whether it converged. */
export function Fits({ models }: { models: ModelsSeen }) {
  const { say } = useWords()
  const title = say('web.fits.title', { unit: say(`web.fits.unit.${models.unit}`) })
  return (
    <div className="stack-small">
      <p className="muted small">{title}</p>
      <Sideways label={title} className={styles.scroll}>
        <table className={styles.fits}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {say(`web.fits.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <FitRows models={models} />
          </tbody>
        </table>
      </Sideways>
      <p className="muted small">{say('web.fits.about')}</p>
    </div>
  )
}

/** The models of when clients buy, of what a purchase comes to (by currency), and of how long clients stay. */
function FitRows({ models: { fits, chosen, spend, renewals } }: { models: ModelsSeen }) {
  const { say } = useWords()
  return (
    <>
      {fits.map((fit) => (
        <FitRow key={fit.model} name={modelName(fit.model)} fit={fit} chosen={chosen?.model === fit.model} />
      ))}
      {spend.map(({ currency, fit }) => (
        <FitRow
          key={currency}
          name={say('web.fits.spend', { model: modelName(fit.model), currency })}
          fit={fit}
          chosen={false}
        />
      ))}
      {renewals.fits.map((fit) => (
        <FitRow key={fit.model} name={modelName(fit.model)} fit={fit} chosen={renewals.chosen === fit.model} />
      ))}
    </>
  )
}

function FitRow({ name, fit, chosen }: { name: string; fit: Fit; chosen: boolean }) {
  const { say, number } = useWords()
  return (
    <tr>
      <th scope="row">
        {name} {chosen ? <span className="muted">{say('web.fits.chosen')}</span> : null}
      </th>
      {'params' in fit ? <FittedCells fit={fit} /> : <td colSpan={3}>{say(`models.no-fit.${fit.failed}`)}</td>}
      <td>{say('web.fits.n.value', { n: number(fit.n), repeats: number(fit.repeats) })}</td>
    </tr>
  )
}

function FittedCells({ fit }: { fit: Fitted }) {
  const { say, number, language } = useWords()
  const fine = (value: number) => number(Number(value.toPrecision(4)))
  const ended = fit.boundary ? 'boundary' : fit.converged ? 'converged' : 'open'
  return (
    <>
      <td>{writeFine(language, fit.logLikelihood)}</td>
      <td>
        {Object.entries(fit.params).map(([name, value]) => (
          <div key={name}>
            {name} = {fine(value)}
            {fit.standardErrors ? ` ± ${fine(fit.standardErrors[name] ?? NaN)}` : ''}
          </div>
        ))}
      </td>
      <td>{say(`web.fits.${ended}`)}</td>
    </>
  )
}
