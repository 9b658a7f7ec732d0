import { Button, TextInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import { addDays } from '../../../../core/day.ts'
import type { Answer } from '../../calls/call.ts'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { PromiseSeen } from './promises.tsx'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A new day for a promise of ours, with the note that tells the client; sending is for the person to do. */
export function NewDay({ promise, onClose }: { promise: PromiseSeen; onClose: () => void }) {
  const { say } = useWords()
  const { today } = useSession()
  const { done, failed } = useNotice()
  const { client, name, text, newDay } = promise
  const deed = useDeed('move-promise')
  const [to, setTo] = useState(newDay ?? addDays(today, 7))
  const known = DAY.test(to) && to >= today
  const note = useRead('write-promise-note', { client, text, to }, { enabled: known, keep: true })
  const move = () =>
    deed.mutate(
      { client, text, to },
      {
        onSuccess: ({ ids }) => [done(say('web.promise.moved', { text, to: { day: to } }), ids), onClose()],
        onError: failed,
      },
    )
  return (
    <Window title={say('web.promises.note.title', { name })} onClose={onClose}>
      <div className="stack-small">
        <p>
          <q>{text}</q>
        </p>
        <DayField to={to} first={today} onChange={setTo} />
        <PageState answer={note} shape="lines">
          {(written) => <Note key={`${written.subject} ${written.text}`} note={written} name={name} />}
        </PageState>
        <Button size="md" mt={8} disabled={!known} loading={deed.isPending} onClick={move}>
          {say('web.promises.note.move')}
        </Button>
      </div>
    </Window>
  )
}

function DayField({ to, first, onChange }: { to: string; first: string; onChange: (to: string) => void }) {
  const { say } = useWords()
  return (
    <TextInput
      type="date"
      label={say('web.promises.note.to')}
      min={first}
      required
      data-autofocus
      value={to}
      onChange={(event) => onChange(event.currentTarget.value || to)}
    />
  )
}

/** The note, which may be changed before it is copied or opened in the mail program. */
function Note({ note, name }: { note: Answer<'write-promise-note'>; name: string }) {
  const { say } = useWords()
  const { done } = useNotice()
  const [text, setText] = useState(note.text)
  async function copy(): Promise<void> {
    const copied = await copyText(text)
    done(say(copied ? 'web.promises.note.copied' : 'web.promises.note.not-copied'))
  }
  const mailto = note.mailto.replace(/body=.*$/, `body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`)
  return (
    <>
      <p className="muted small">{say(`web.promises.note.${note.variant}`)}</p>
      {note.assumed ? <p className="small">{say('web.promises.note.assumed', { name })}</p> : null}
      <Textarea
        label={say('web.promises.note.text')}
        lang={note.language}
        autosize
        minRows={6}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="row">
        <Button variant="default" onClick={() => void copy()}>
          {say('web.promises.note.copy')}
        </Button>
        <Button variant="default" component="a" href={mailto}>
          {say('web.promises.note.mail')}
        </Button>
      </div>
    </>
  )
}

/** False where the browser does not let us reach the clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
