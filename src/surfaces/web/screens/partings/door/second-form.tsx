import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { SaidField } from '../../reviews/said-field.tsx'
import { useWrite } from '../../reviews/use-write.ts'
import type { DoorSeen } from './door-words.ts'
import { FilesAlong } from './files-along.tsx'
import { LetStand } from './let-stand.tsx'
import { LetterRead } from './letter-read.tsx'
import styles from './door.module.css'

/** A second person reads exactly these words and says yes or no; whoever wrote them waits, or names who outside read them. */
export function SecondForm({ seen }: { seen: DoorSeen }) {
  const { say } = useWords()
  const { own, other } = seen
  return (
    <div className={styles.form}>
      <LetterRead seen={seen} folded={own && other !== null} />
      <LetStand seen={seen} />
      <FilesAlong seen={seen} />
      {own && other !== null ? <p>{say('web.door.wait', { name: other })}</p> : <AnswerForm seen={seen} />}
    </div>
  )
}

function AnswerForm({ seen: { client, mark, own } }: { seen: DoorSeen }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const [outside, setOutside] = useState('')
  const yes = useWrite('approve-letter', 'web.door.approved')
  const no = useWrite('refuse-letter', 'web.door.refused')
  const said = { client, mark: mark ?? '', text: text.trim() }
  return (
    <form className={styles.form} action={() => yes.write({ ...said, ...(own ? { outside: outside.trim() } : {}) })}>
      <p className="small muted">{say(own ? 'web.door.outside.about' : 'web.door.second.about')}</p>
      {own ? (
        <TextInput
          label={say('web.door.outside')}
          required
          value={outside}
          onChange={(event) => setOutside(event.currentTarget.value)}
        />
      ) : null}
      <SaidField label={say('web.door.second.text')} value={text} onChange={setText} />
      <RefusedLine failed={yes.refused ?? no.refused} />
      <div className="row">
        <Button type="submit" loading={yes.writing}>
          {say('web.door.approve.save')}
        </Button>
        <Button variant="default" loading={no.writing} disabled={text.trim() === ''} onClick={() => no.write(said)}>
          {say('web.door.refuse')}
        </Button>
      </div>
    </form>
  )
}
