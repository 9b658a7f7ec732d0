import { Button } from '@mantine/core'
import { useDeed } from '../../../calls/use-action.ts'
import { useNotice } from '../../../frame/notice.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { sizeSaid } from './handover-words.ts'
import type { FileSeen } from './handover-words.ts'
import styles from './handover.module.css'

/** The files that go with something; each is fetched as it came, and taken away by whoever brought it. */
export function FileList({ client, files }: { client: string; files: readonly FileSeen[] }) {
  const words = useWords()
  const { say } = words
  if (files.length === 0) return null
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.id}>
          <a href={`/files/${file.id}`} download={file.name}>
            <bdi>{file.name}</bdi>
          </a>{' '}
          <span className="small muted">
            {say('web.handover.file.about', { size: sizeSaid(words, file.bytes), by: file.byName })}
          </span>
          {file.mine ? <TakeAway client={client} file={file} /> : null}
        </li>
      ))}
    </ul>
  )
}

function TakeAway({ client, file: { id, name } }: { client: string; file: FileSeen }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('take-file-away')
  const away = () =>
    deed.mutate(
      { client, file: id },
      { onSuccess: () => done(say('web.handover.file.gone', { name })), onError: failed },
    )
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={deed.isPending}
      aria-label={`${say('web.handover.file.away')}: ${name}`}
      onClick={away}
    >
      {say('web.handover.file.away')}
    </Button>
  )
}
