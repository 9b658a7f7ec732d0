import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { DragEvent } from 'react'
import { TALK_TYPES } from '../../../../core/ledger/kinds/checkins.ts'
import type { TalkType } from '../../../../core/ledger/kinds/checkins.ts'
import { useWords } from '../../words/words-context.tsx'
import type { PartProps } from './check-in-form.tsx'
import { Sides } from './talk-sides.tsx'
import { TalkFigures } from './talk-figures.tsx'
import { useTranscript } from './use-transcript.ts'
import type { Talk } from './use-transcript.ts'
import styles from './check-in.module.css'

/** A transcript that was dropped: its words are read once and not kept (N24–N28). */
export function TranscriptCard({ prepared: { client }, held }: PartProps) {
  const { say } = useWords()
  const talk = useTranscript(client)
  const { seen } = talk
  return (
    <section className="card stack-small" aria-labelledby="talk-title">
      <h2 id="talk-title">{say('web.check-in.talk')}</h2>
      <Drop onFile={talk.open} busy={talk.busy} />
      {seen ? (
        <>
          <TalkSettings talk={talk} />
          <TalkFigures seen={seen} held={held} onKeep={talk.keep} busy={talk.busy} />
        </>
      ) : null}
    </section>
  )
}

type DropProps = { busy: boolean; onFile: (file: File | undefined) => void }

function Drop({ busy, onFile }: DropProps) {
  const { say } = useWords()
  const [over, setOver] = useState(false)
  const drop = {
    onDragOver: (event: DragEvent) => [event.preventDefault(), setOver(true)],
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => [event.preventDefault(), setOver(false), onFile(event.dataTransfer.files[0])],
  }
  return (
    <div className={`${styles.drop} stack-small`} data-over={over} {...drop}>
      <p className="muted small">{say('web.check-in.talk.about')}</p>
      <ChooseTranscript busy={busy} onFile={onFile} />
    </div>
  )
}

function ChooseTranscript({ busy, onFile }: DropProps) {
  const { say } = useWords()
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div>
      <input
        ref={chooser}
        type="file"
        accept=".vtt,.srt,.txt,text/plain,text/vtt"
        className="hidden"
        tabIndex={-1}
        aria-label={say('web.check-in.talk.choose')}
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <Button variant="default" loading={busy} onClick={() => chooser.current?.click()}>
        {say('web.check-in.talk.choose')}
      </Button>
    </div>
  )
}

/** What the talk was for, when the matter began, and on whose side each voice is. */
function TalkSettings({ talk: { seen, settings, setSettings, again, busy } }: { talk: Talk }) {
  const { say } = useWords()
  return (
    <>
      <div className={styles.beside}>
        <NativeSelect
          label={say('web.check-in.talk.type')}
          data={TALK_TYPES.map((value) => ({ value, label: say(`web.check-in.talk.type.${value}`) }))}
          value={settings.type}
          onChange={(event) => setSettings({ ...settings, type: event.currentTarget.value as TalkType })}
        />
        <TextInput
          label={say('web.check-in.talk.began')}
          value={settings.began}
          onChange={(event) => setSettings({ ...settings, began: event.currentTarget.value })}
        />
      </div>
      <Sides
        speakers={seen?.speakers ?? []}
        chosen={settings.sides}
        onChoose={(sides) => setSettings({ ...settings, sides })}
      />
      <div>
        <Button variant="default" loading={busy} onClick={again}>
          {say('web.check-in.talk.again')}
        </Button>
      </div>
    </>
  )
}
