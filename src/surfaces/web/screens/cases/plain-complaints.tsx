import { Link } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useWords } from '../../words/words-context.tsx'
import { MakeCase } from './make-case.tsx'
import styles from './cases.module.css'

type Plain = Answer<'see-cases'>['plain'][number]

/** Complaints on record of which no case was made, each with the way to make one. */
export function PlainComplaints({ plain, total }: { plain: Plain[]; total: number }) {
  const { say } = useWords()
  return (
    <section className="stack-small" aria-labelledby="plain-title">
      <h2 id="plain-title">{say('web.cases.plain')}</h2>
      <p className="muted small">{say('web.cases.plain.about', { n: total })}</p>
      <ul className={styles.cases}>
        {plain.map((one) => (
          <PlainRow key={one.id} complaint={one} />
        ))}
      </ul>
    </section>
  )
}

function PlainRow({ complaint: { id, client, name, on, text } }: { complaint: Plain }) {
  const { say, day } = useWords()
  return (
    <li className={styles.plain}>
      <div>
        <p>
          <q>{text}</q>{' '}
          <Link to="/clients/$client" params={{ client }} className="small">
            {name}
          </Link>
        </p>
        <p className="small muted">{day(on)}</p>
      </div>
      <MakeCase client={client} name={name} fact={id} label={say('web.open-case.make')} />
    </li>
  )
}
