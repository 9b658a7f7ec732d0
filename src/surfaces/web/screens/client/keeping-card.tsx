import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from '../reviews/refused-line.tsx'
import { SaidField } from '../reviews/said-field.tsx'
import { useWrite } from '../reviews/use-write.ts'
import { KeptLines } from './kept-lines.tsx'
import styles from './keeping.module.css'
import { SuppressWindow } from './suppress-window.tsx'

type Suppressed = Answer<'see-suppressed'>['clients'][number]

/** After the end, or where somebody is not to be written to: whether we may write, and what is kept until when. */
export function KeepingCard({ client }: { client: string }) {
  const { say } = useWords()
  const mayErase = useMay('see-retention')
  const seen = useRead('see-suppressed', { client }).data
  const kept = useRead('see-retention', { client }, { enabled: mayErase }).data?.client ?? null
  const held = seen?.clients[0] ?? null
  if (!seen || (held === null && (kept === null || kept.ended === null))) return null
  return (
    <section className="card stack-small" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{say('web.keeping.title')}</h2>
      {held ? <Held client={client} held={held} /> : <Open client={client} name={kept?.name ?? client} />}
      {kept ? (
        <details className={styles.more}>
          <summary>{say('web.keeping.kept')}</summary>
          <KeptLines seen={kept} />
        </details>
      ) : null}
    </section>
  )
}

function Held({ client, held }: { client: string; held: Suppressed }) {
  const { say } = useWords()
  const { as, on, byName, text, listed } = held
  const by = byName ?? ''
  return (
    <>
      <p>{say(`web.keeping.held.${as}`)}</p>
      {listed || on === null ? <p className="small muted">{say('web.keeping.listed')}</p> : null}
      {on === null ? null : (
        <p className="small muted">
          {text === null
            ? say('web.keeping.said', { by, on: { day: on } })
            : say('web.keeping.said.words', { by, on: { day: on }, text })}
        </p>
      )}
      {useMay('lift-suppression') ? <Lift client={client} /> : null}
    </>
  )
}

function Open({ client, name }: { client: string; name: string }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <p>{say('web.keeping.open')}</p>
      <div>
        <Button variant="default" onClick={() => setOpen(true)}>
          {say('web.keeping.stop')}
        </Button>
      </div>
      {open ? <SuppressWindow client={client} name={name} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

/** Only their own wish lifts it, so it asks for how they said it. */
function Lift({ client }: { client: string }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('lift-suppression', 'web.keeping.lift.done')
  return (
    <details className={styles.more}>
      <summary>{say('web.keeping.lift')}</summary>
      <form className="stack-small" action={() => write({ client, text: text.trim() }, () => setText(''))}>
        <SaidField
          label={say('web.keeping.lift.text')}
          about={say('web.keeping.lift.about')}
          value={text}
          onChange={setText}
        />
        <RefusedLine failed={refused} />
        <div>
          <Button variant="default" type="submit" loading={writing}>
            {say('web.keeping.lift.save')}
          </Button>
        </div>
      </form>
    </details>
  )
}
