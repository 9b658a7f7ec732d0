import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { ChangeEvent, DragEvent } from 'react'
import type { CallFailed } from '../../calls/call.ts'
import { upload } from '../../calls/upload.ts'
import { Problem } from '../../frame/problem.tsx'
import { useWords } from '../../words/words-context.tsx'
import { EarlierImports } from './earlier-imports.tsx'
import { SampleNote } from './sample-note.tsx'
import styles from './import.module.css'

/** Where files come in: drop one or choose one; and what was read before. */
export default function Imports() {
  const { say } = useWords()
  return (
    <div className="stack">
      <div className="stack-small">
        <h1>{say('web.import.title')}</h1>
        <p className="muted">{say('web.import.about')}</p>
      </div>
      <SampleNote />
      <DropFile />
      <EarlierImports />
    </div>
  )
}

function DropFile() {
  const { say } = useWords()
  const { part, failed, send } = useSending()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    send(event.dataTransfer.files[0])
  }
  return (
    <>
      {/* Dropping is one way in; the button is the same one for keys and readers. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        className={styles.drop}
        data-over={over}
        aria-label={say('web.import.drop')}
        onDragOver={(event) => [event.preventDefault(), setOver(true)]}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileImport size={36} stroke={1.3} aria-hidden="true" />
        <p>{say('web.import.drop')}</p>
        <ChooseFile sending={part !== null} onFile={send} />
        <p className="muted small">
          {part === null ? say('web.import.kinds') : say('web.import.sending', { percent: Math.round(part * 100) })}
        </p>
      </section>
      {failed ? <Problem failed={failed} /> : null}
    </>
  )
}

function ChooseFile({ sending, onFile }: { sending: boolean; onFile: (file: File | undefined) => void }) {
  const { say } = useWords()
  const chooser = useRef<HTMLInputElement>(null)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    onFile(event.currentTarget.files?.[0])
    // The same file can be chosen again after it was mended.
    event.currentTarget.value = ''
  }
  return (
    <>
      <input
        ref={chooser}
        type="file"
        className="hidden"
        tabIndex={-1}
        aria-label={say('web.import.choose')}
        onChange={choose}
      />
      <Button size="md" loading={sending} onClick={() => chooser.current?.click()}>
        {say('web.import.choose')}
      </Button>
    </>
  )
}

/** Sends a file and goes on to its page. */
function useSending() {
  const navigate = useNavigate()
  const [part, setPart] = useState<number | null>(null)
  const [failed, setFailed] = useState<CallFailed | null>(null)
  function send(file: File | undefined): void {
    if (!file) return
    setFailed(null)
    setPart(0)
    upload(file, setPart)
      .then(({ id }) => navigate({ to: '/import/$id', params: { id } }))
      .catch((error: unknown) => setFailed(error as CallFailed))
      .finally(() => setPart(null))
  }
  return { part, failed, send }
}
