import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { Learned } from './learned.tsx'
import { MoneySum, wishOf } from './money-sum.tsx'
import type { Lost } from './money-sum.tsx'
import { NextStep, Stopped, Suggestions } from './next-step.tsx'
import { RemedyRows } from './remedy-rows.tsx'
import styles from './remedies.module.css'
import type { RemediesSeen } from './remedy-words.ts'

type PartProps = { client: string; case?: string }

/** Typing is answered when it pauses, not with every key. */
const PAUSE_MS = 400

/** Apology, offer, help: what comes now, what to offer, what it comes to, and what was offered (A22, M27, M28). */
export function RemediesPart({ client, case: which }: PartProps) {
  const { say } = useWords()
  const [lost, setLost] = useState<Lost>({ lost: '', effort: '' })
  const [wished] = useDebouncedValue(wishOf(lost), PAUSE_MS)
  const input = { client, ...(which === undefined ? { learn: false } : { case: which, ...wished }) }
  const answer = useRead('see-remedies', input, { keep: true })
  return (
    <section className={styles.part} aria-labelledby="remedies-title">
      <h2 id="remedies-title">{say('web.remedies.title')}</h2>
      <PageState answer={answer} shape="lines">
        {(seen) => (
          <>
            <Now seen={seen} lost={lost} onLost={setLost} />
            <Given seen={seen} />
          </>
        )}
      </PageState>
    </section>
  )
}

type NowProps = { seen: RemediesSeen; lost: Lost; onLost: (lost: Lost) => void }

function Now({ seen, lost, onLost }: NowProps) {
  const { client, name, advice, past, recoveries } = seen
  if (!advice || advice.next === 'nothing') return null
  const step = { client, name, advice }
  const offering = advice.next !== 'apologise' && advice.stop === null
  return (
    <>
      <NextStep {...step} />
      <Stopped {...step} />
      {offering ? (
        <div className="stack-small">
          <Suggestions {...step} />
          <MoneySum advice={advice} lost={lost} onLost={onLost} />
          <Learned past={past} recoveries={recoveries} />
        </div>
      ) : null}
    </>
  )
}

function Given({ seen: { client, name, advice, apologies, remedies } }: { seen: RemediesSeen }) {
  const { say } = useWords()
  if (apologies.length === 0 && remedies.length === 0)
    return <p className="small muted">{say(advice ? 'web.remedies.none.case' : 'web.remedies.none', { name })}</p>
  return (
    <div className="stack-small">
      <h3>{say('web.remedies.given')}</h3>
      <RemedyRows client={client} name={name} remedies={remedies} />
      <ul className={styles.rows}>
        {apologies.map((one) => (
          <li key={one.because[0]}>
            <span className="small muted">
              {say('web.remedies.apology', {
                on: { day: one.on },
                name: one.byName ?? '',
                by: one.byName ? 'yes' : 'no',
              })}
            </span>
            <q className={styles.words}>{one.text}</q>
          </li>
        ))}
      </ul>
    </div>
  )
}
