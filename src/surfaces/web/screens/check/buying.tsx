import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { modelName } from '../../pieces/model-names.ts'
import { useWords } from '../../words/words-context.tsx'
import { Fits } from './fits.tsx'
import { Retention } from './retention.tsx'
import styles from './check.module.css'

export type ModelsSeen = Answer<'see-models'>

/** How clients of this book buy and stay: the model that was chosen and why, and how many stay how long. */
export function Buying() {
  const { say } = useWords()
  const answer = useRead('see-models', {})
  return (
    <section className="card stack-small" aria-labelledby="buying-title">
      <h2 id="buying-title">{say('web.buying.title')}</h2>
      <PageState answer={answer} shape="lines">
        {(models) => <BuyingBody models={models} />}
      </PageState>
    </section>
  )
}

function BuyingBody({ models }: { models: ModelsSeen }) {
  const { say } = useWords()
  const { chosen, clients, repeats, until, fits, retention, renewals } = models
  const on = { clients, repeats, until: { day: until } }
  return (
    <>
      <p>
        {chosen
          ? say('web.buying.chosen', { model: modelName(chosen.model), among: fits.length, ...on })
          : say('web.buying.none', on)}
      </p>
      {chosen ? <p className="muted small">{say(`web.buying.method.${chosen.method}`)}</p> : null}
      {retention.length > 0 ? <Retention retention={retention} renewals={renewals} /> : null}
      {chosen || fits.some((fit) => 'params' in fit) ? (
        <details className={styles.folded}>
          <summary>{say('web.fits.open-all')}</summary>
          <Fits models={models} />
        </details>
      ) : null}
    </>
  )
}
