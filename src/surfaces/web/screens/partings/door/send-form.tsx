import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { SaidField } from '../../reviews/said-field.tsx'
import { useWrite } from '../../reviews/use-write.ts'
import type { DoorSeen } from './door-words.ts'
import { FilesAlong } from './files-along.tsx'
import { LetterRead } from './letter-read.tsx'
import styles from './door.module.css'

/** The last step. It is said before what happens, and when. */
export function SendForm({ seen }: { seen: DoorSeen }) {
  return (
    <div className={styles.form}>
      <LetterRead seen={seen} folded />
      <FilesAlong seen={seen} />
      {seen.way === 'email' && seen.mail ? <MailForm seen={seen} /> : <SelfForm seen={seen} />}
    </div>
  )
}

function MailForm({ seen }: { seen: DoorSeen }) {
  const { say } = useWords()
  const { client, quiet } = seen
  const { write, writing, refused } = useWrite('send-letter', 'web.door.queued')
  const at = quiet?.at
  return (
    <>
      <form className={styles.form} action={() => write({ client })}>
        {quiet ? <p>{sayQuiet(say, quiet)}</p> : null}
        <RefusedLine failed={refused} />
        <Button className={styles.start ?? ''} type="submit" loading={writing} disabled={quiet !== null && !at}>
          {at ? say('web.door.send.later', { on: { day: at.day }, time: at.time }) : say('web.door.send.now')}
        </Button>
      </form>
      {/* Beside the form: a field that is folded away must not hold back its button. */}
      {quiet ? <AnywayForm client={client} /> : null}
      <OwnProgram seen={seen} />
    </>
  )
}

type Say = ReturnType<typeof useWords>['say']

function sayQuiet(say: Say, { why, text, textKey }: NonNullable<DoorSeen['quiet']>): string {
  const words = textKey === null ? text : say(textKey)
  return say(`web.door.quiet.${why}`, { text: words, known: words === '' ? 'no' : 'yes' })
}

/** What cannot wait goes at once, for a reason that is kept. */
function AnywayForm({ client }: { client: string }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('send-letter', 'web.door.queued')
  return (
    <details className={styles.more}>
      <summary>{say('web.door.anyway')}</summary>
      <div className={styles.form}>
        <SaidField label={say('web.door.anyway.text')} value={text} onChange={setText} />
        <RefusedLine failed={refused} />
        <Button
          className={styles.start ?? ''}
          variant="default"
          loading={writing}
          disabled={text.trim() === ''}
          onClick={() => write({ client, anyway: text.trim() })}
        >
          {say('web.door.anyway.save')}
        </Button>
      </div>
    </details>
  )
}

/** What somebody prints, posts, hands over or sends themselves, they say when it is done. */
function SelfForm({ seen: { client, way, name } }: { seen: DoorSeen }) {
  const { say } = useWords()
  const { write, writing, refused } = useWrite('send-letter', 'web.door.sent')
  const eml = `/letters/${encodeURIComponent(client)}/letter.eml`
  return (
    <div className={styles.form}>
      <p>{say(`web.door.self.${way ?? 'email'}`, { name })}</p>
      {way === 'email' ? <Anchor href={eml}>{say('web.door.eml')}</Anchor> : null}
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} loading={writing} onClick={() => write({ client, self: true })}>
        {say(`web.door.self.${way ?? 'email'}.save`)}
      </Button>
    </div>
  )
}

function OwnProgram({ seen }: { seen: DoorSeen }) {
  const { say } = useWords()
  return (
    <details className={styles.more}>
      <summary>{say('web.door.own')}</summary>
      <SelfForm seen={seen} />
    </details>
  )
}
