import { Button, CopyButton } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import { EraseWindow } from './erase-window.tsx'
import type { Meant } from './erase-window.tsx'
import styles from './keeping.module.css'

export type KeptSeen = NonNullable<Answer<'see-retention'>['client']>
export type Erased = Answer<'erase-kept'>
type Line = KeptSeen['lines'][number]

/** Class by class what is kept of a client who has left, and what may go. */
export function KeptLines({ seen }: { seen: KeptSeen }) {
  const { say } = useWords()
  const [meant, setMeant] = useState<Meant | null>(null)
  const [made, setMade] = useState<Erased | null>(null)
  const lines = seen.lines.filter(({ n }) => n > 0)
  const free = lines.some(({ state }) => state === 'free')
  return (
    <div className="stack-small">
      <p className="small muted">
        {seen.ended === null ? say('web.keeping.going') : say('web.keeping.ended', { day: { day: seen.ended } })}
      </p>
      <p className="small muted">{say('web.keeping.about')}</p>
      {lines.length === 0 ? <p>{say('web.keeping.nothing')}</p> : null}
      <ul className={styles.rows}>
        {lines.map((line) => (
          <KeptLine key={line.class} line={line} onErase={() => setMeant({ class: line.class })} />
        ))}
      </ul>
      {free ? (
        <div>
          <Button variant="default" onClick={() => setMeant({})}>
            {say('web.keeping.erase.free')}
          </Button>
        </div>
      ) : null}
      <div aria-live="polite">{made ? <Split made={made} /> : null}</div>
      {meant ? <EraseWindow seen={seen} meant={meant} onClose={() => setMeant(null)} onDone={setMade} /> : null}
    </div>
  )
}

function KeptLine({ line, onErase }: { line: Line; onErase: () => void }) {
  const words = useWords()
  const { say } = words
  const what = say(`keeping.class.${line.class}`)
  const mayGo = line.state !== 'kept' && line.state !== 'in-use'
  return (
    <li>
      <div>
        <p>{what}</p>
        <p className="small muted">{`${say('web.keeping.count', { n: line.n })} · ${stateText(words, line)}`}</p>
      </div>
      {mayGo ? (
        <Button variant="default" aria-label={say('web.keeping.erase.name', { what })} onClick={onErase}>
          {say('web.keeping.erase')}
        </Button>
      ) : null}
    </li>
  )
}

function stateText({ say }: ScreenWords, { state, until, withBooks }: Line): string {
  if (withBooks && until !== null) return say('keeping.state.with-books', { until: { day: until } })
  if (state === 'later' && until !== null) return say('keeping.state.later', { until: { day: until } })
  if (state !== 'kept') return state === 'none' ? '' : say(`keeping.state.${state}`)
  return say('keeping.state.kept', { days: until === null ? 'no' : 'yes', until: until === null ? '' : { day: until } })
}

/** How the erasure came out, and the answer for the person, which somebody reads and sends. */
function Split({ made: { split, answer } }: { made: Erased }) {
  const { say } = useWords()
  return (
    <div className="stack-small">
      <h3>{say('web.keeping.erase.done')}</h3>
      <ul>
        {split.map(({ class: name, done, until }) => (
          <li key={name}>
            {say(`web.keeping.split.${done}`, {
              what: say(`keeping.class.${name}`),
              days: until === null ? 'no' : 'yes',
              until: until === null ? '' : { day: until },
            })}
          </li>
        ))}
      </ul>
      <h3>{say('web.keeping.answer')}</h3>
      <p className={styles.answer} dir="auto">
        {answer}
      </p>
      <div>
        <CopyButton value={answer}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {say(copied ? 'web.keeping.copied' : 'web.keeping.copy')}
            </Button>
          )}
        </CopyButton>
      </div>
    </div>
  )
}
