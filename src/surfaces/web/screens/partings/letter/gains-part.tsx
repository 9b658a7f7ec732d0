import { Link } from '@tanstack/react-router'
import { useWords } from '../../../words/words-context.tsx'
import { Facts } from '../../reviews/facts.tsx'
import { gainsOnce } from '../goodwill-words.ts'
import { isWhole } from './letter-state.ts'
import { useLetter } from './use-letter.ts'
import styles from './letter.module.css'

/** What the client gains, and when (I29): at the foot, where one looks before a letter goes out. */
export function GainsPart() {
  const { say } = useWords()
  const { seen } = useLetter()
  return (
    <section className="card stack-small" aria-labelledby="gains-title">
      <h2 id="gains-title">{say('web.letter.gains', { name: seen.name })}</h2>
      {seen.gains.length === 0 ? <p className="muted">{say('web.letter.gains.none')}</p> : null}
      <ul className={styles.gains}>
        {gainsOnce(seen.gains).map(({ code, args, on, because }) => {
          const said = say(`goodwill.gain.${code}`, args)
          return (
            <li key={`${code} ${on} ${because.join(',')}`}>
              <p>{said}</p>
              <p className="small muted">
                {on ? say('web.letter.gains.on', { on: { day: on } }) : say('web.letter.gains.unknown')}
              </p>
              <Facts ids={because} about={said} />
            </li>
          )
        })}
      </ul>
      {isWhole(seen) ? (
        <p>
          <Link to="/partings/$client" params={{ client: seen.client }}>
            {say('web.letter.next')}
          </Link>
        </p>
      ) : null}
    </section>
  )
}
