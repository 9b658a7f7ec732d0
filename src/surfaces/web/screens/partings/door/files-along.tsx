import { Checkbox } from '@mantine/core'
import { useWords } from '../../../words/words-context.tsx'
import type { DoorSeen } from './door-words.ts'
import styles from './door.module.css'

type FilesProps = { seen: DoorSeen; chosen: string[]; onChange: (files: string[]) => void }

/** What goes along with a mail is chosen before a second person reads it. */
export function FilesField({ seen: { files, mostBytes, way }, chosen, onChange }: FilesProps) {
  const { say } = useWords()
  if (files.length === 0 || way !== 'email') return null
  const most = Math.round(mostBytes / (1024 * 1024))
  const description = say('web.door.files.about', { most })
  return (
    <Checkbox.Group label={say('web.door.files')} description={description} value={chosen} onChange={onChange}>
      <div className={styles.choices}>
        {files.map((file) => (
          <Checkbox key={file.id} value={file.id} label={say('web.door.file', sizedFile(file))} />
        ))}
      </div>
    </Checkbox.Group>
  )
}

/** The files that were chosen, by their names; nothing where none were. */
export function FilesAlong({ seen: { enclosed } }: { seen: DoorSeen }) {
  const { say } = useWords()
  if (enclosed.length === 0) return null
  return (
    <div>
      <p className="small">{say('web.door.enclosed', { n: enclosed.length })}</p>
      <ul className={styles.choices}>
        {enclosed.map((file) => (
          <li key={file.id}>{say('web.door.file', sizedFile(file))}</li>
        ))}
      </ul>
    </div>
  )
}

function sizedFile({ name, bytes }: DoorSeen['files'][number]): { name: string; size: number } {
  return { name, size: Math.max(1, Math.round(bytes / 1024)) }
}
