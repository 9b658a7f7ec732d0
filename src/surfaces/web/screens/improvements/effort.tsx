import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../frame/session.tsx'
import { endArgs, hundredths } from '../../pieces/shares.ts'
import { Sideways } from '../../pieces/sideways.tsx'
import { useWords } from '../../words/words-context.tsx'
import { FrictionWindow } from './friction-window.tsx'
import type { LearntSeen } from './improvements.tsx'
import styles from './improvements.module.css'

type Step = LearntSeen['effort'][number]

/** How hard the way from asking to paying is: answers to the effort question and the friction log (A29). */
export function Effort({ seen }: { seen: LearntSeen }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <section className="card stack-small" aria-labelledby="effort-title">
      <div className="row-apart">
        <h2 id="effort-title">{say('web.improvements.effort')}</h2>
        {useMay('log-friction') ? (
          <Button variant="default" onClick={() => setOpen(true)}>
            {say('web.improvements.friction.log')}
          </Button>
        ) : null}
      </div>
      <p className="muted small">{say('web.improvements.effort.about')}</p>
      <Steps effort={seen.effort} />
      <Questions effort={seen.effort} />
      <Frictions seen={seen} />
      {open ? <FrictionWindow improvements={seen.improvements} onClose={() => setOpen(false)} /> : null}
    </section>
  )
}

function Steps({ effort }: { effort: Step[] }) {
  const { say, number } = useWords()
  return (
    <Sideways label={say('web.improvements.effort')} className={styles.sideways}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('web.improvements.step')}</th>
            <th scope="col">{say('web.improvements.effort.easy')}</th>
            <th scope="col">{say('web.improvements.effort.frictions')}</th>
          </tr>
        </thead>
        <tbody>
          {effort.map((one) => (
            <tr key={one.step}>
              <th scope="row">{say(`web.improvements.step.${one.step}`)}</th>
              <td>
                <EasyWords one={one} />
              </td>
              <td className={one.frictions === 0 ? 'number muted' : 'number'}>{number(one.frictions)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

function EasyWords({ one: { n, easy, within } }: { one: Step }) {
  const { say } = useWords()
  if (n === 0) return <span className="muted">{say('web.improvements.effort.unasked')}</span>
  if (!within) return <span>{say('web.improvements.effort.count', { easy, n })}</span>
  return (
    <span>{say('web.improvements.effort.share', { percent: hundredths(within.share), ...endArgs(within), n })}</span>
  )
}

/** The questions to ask a client, to copy. */
function Questions({ effort }: { effort: Step[] }) {
  const { say } = useWords()
  const asked = effort.filter(({ question }) => question !== null)
  return (
    <details>
      <summary className="small">{say('web.improvements.questions')}</summary>
      <ul className={styles.questions}>
        {asked.map(({ step, question }) => (
          <li key={step}>
            <q>{question}</q>
          </li>
        ))}
      </ul>
      <p className="muted small">{say('web.improvements.questions.about')}</p>
    </details>
  )
}

function Frictions({ seen: { frictions, frictionsTotal } }: { seen: LearntSeen }) {
  const { say, day } = useWords()
  if (frictions.length === 0) return <p className="muted">{say('web.improvements.friction.none')}</p>
  return (
    <>
      <h3>{say('web.improvements.friction')}</h3>
      <ul className={styles.rows}>
        {frictions.map((one) => (
          <li key={one.ref}>
            <p>{one.text}</p>
            <p className="muted small">
              <Link to="/clients/$client" params={{ client: one.client }}>
                {one.name}
              </Link>
              {` · ${say(`web.improvements.step.${one.step}`)} · ${day(one.on)}${one.byName ? ` · ${one.byName}` : ''}`}
            </p>
          </li>
        ))}
      </ul>
      {frictionsTotal > frictions.length ? (
        <p className="muted small">{say('web.improvements.more', { n: frictionsTotal - frictions.length })}</p>
      ) : null}
    </>
  )
}
