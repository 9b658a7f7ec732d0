import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { useWrite } from '../../reviews/use-write.ts'
import type { DoorSeen } from './door-words.ts'
import { FilesField } from './files-along.tsx'
import { LetterRead } from './letter-read.tsx'
import styles from './door.module.css'

/** The words and what goes along, as they shall be: read once more, then they wait for a second person. */
export function ReadyForm({ seen }: { seen: DoorSeen }) {
  const { say } = useWords()
  const { client, letter, other, enclosed } = seen
  const [files, setFiles] = useState(() => enclosed.map(({ id }) => id))
  const { write, writing, refused } = useWrite('ready-letter', 'web.door.readied')
  if (!letter) return null
  return (
    <form
      className={styles.form}
      action={() => write({ client, mark: letter.mark, ...(files.length > 0 ? { files } : {}) })}
    >
      <LetterRead seen={seen} />
      <FilesField seen={seen} chosen={files} onChange={setFiles} />
      <p className="small muted">{other === null ? say('web.door.alone') : say('web.door.other', { name: other })}</p>
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} type="submit" loading={writing}>
        {say('web.door.ready.save')}
      </Button>
    </form>
  )
}
