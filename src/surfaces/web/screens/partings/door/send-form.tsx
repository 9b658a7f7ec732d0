import { Anchor, Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { SaidField } from '../../reviews/said-field.tsx'
import { useWrite } from '../../reviews/use-write.ts'
import type { DoorSeen } from './door-words.ts'
import { LetterRead } from './letter-read.tsx'
import styles from './door.module.css'

/** The last step. It is said before what happens, and when. */
export function SendForm({ seen }: { seen: DoorSeen }) {
  return (
    <div className={styles.form}>
      <LetterRead seen={seen} folded />
      {seen.way === 'email' && seen.mail ? <MailForm seen={seen} /> : <SelfForm seen={seen} />}
      {seen.way === 'email' && seen.mail ? <OwnProgram seen={seen} /> : null}
    </div>
  )
}

function MailForm({ seen }: { seen: DoorSeen }) {
  const { say } = useWords()
  const { client, quiet } = seen
  const [files, setFiles] = useState<string[]>([])
  const { write, writing, refused } = useWrite('send-letter', 'web.door.queued')
  const at = quiet?.at
  return (
    <form className={styles.form} action={() => write({ client, files })}>
      {quiet ? <p>{sayQuiet(say, quiet)}</p> : null}
      <FilesField seen={seen} chosen={files} onChange={setFiles} />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} type="submit" loading={writing} disabled={quiet !== null && !at}>
        {at ? say('web.door.send.later', { on: { day: at.day }, time: at.time }) : say('web.door.send.now')}
      </Button>
      {quiet ? <AnywayForm client={client} files={files} /> : null}
    </form>
  )
}

type Say = ReturnType<typeof useWords>['say']

function sayQuiet(say: Say, { why, text, textKey }: NonNullable<DoorSeen['quiet']>): string {
  const words = textKey === null ? text : say(textKey)
  return say(`web.door.quiet.${why}`, { text: words, known: words === '' ? 'no' : 'yes' })
}

/** What cannot wait goes at once, for a reason that is kept. */
function AnywayForm({ client, files }: { client: string; files: string[] }) {
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
          onClick={() => write({ client, files, anyway: text.trim() })}
        >
          {say('web.door.anyway.save')}
        </Button>
      </div>
    </details>
  )
}

type FilesProps = { seen: DoorSeen; chosen: string[]; onChange: (files: string[]) => void }

function FilesField({ seen: { files, mostBytes }, chosen, onChange }: FilesProps) {
  const { say } = useWords()
  if (files.length === 0) return null
  const most = Math.round(mostBytes / (1024 * 1024))
  const description = say('web.door.files.about', { most })
  return (
    <Checkbox.Group label={say('web.door.files')} description={description} value={chosen} onChange={onChange}>
      <div className={styles.choices}>
        {files.map(({ id, name, bytes }) => (
          <Checkbox
            key={id}
            value={id}
            label={say('web.door.file', { name, size: Math.max(1, Math.round(bytes / 1024)) })}
          />
        ))}
      </div>
    </Checkbox.Group>
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
