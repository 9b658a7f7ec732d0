import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { Answer, Input } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { NoteMarks } from '../../pieces/note-marks.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ConductSeen } from './incident-row.tsx'
import { emptyLimit, LimitFields, limitInput } from './limit-fields.tsx'
import { Words } from './warn-window.tsx'
import styles from './conduct.module.css'

type Props = { client: string; name: string; seen: ConductSeen; onClose: () => void }

/** A letter that sets a boundary (M34): chosen incidents, what cannot go on, what follows, limits, and its draft. */
export function LetterWindow({ client, name, seen, onClose }: Props) {
  const { say } = useWords()
  const { today } = useSession()
  const [words, setWords] = useState({ text: '', follows: '', again: '' })
  const [chosen, setChosen] = useState<string[]>([])
  const [limit, setLimit] = useState(emptyLimit(today))
  const { write, writing, draft } = useLetter(onClose)
  const { text, follows, again } = words
  const said = { client, text: text.trim(), follows: follows.trim(), incidents: chosen.join(','), ...limitInput(limit) }
  const input = again.trim() === '' ? said : { ...said, again: again.trim() }
  const change = (field: keyof typeof words) => (value: string) => setWords({ ...words, [field]: value })
  return (
    <Window title={say('web.conduct.letter.title', { name })} onClose={onClose}>
      <form className="stack-small" action={() => write(input)}>
        <ChooseIncidents incidents={seen.incidents} chosen={chosen} onChoose={setChosen} />
        <Words label={say('web.conduct.letter.text')} value={text} onChange={change('text')} required />
        <Words label={say('web.conduct.letter.follows')} value={follows} onChange={change('follows')} required />
        <LimitFields
          value={limit}
          members={seen.members}
          none={say('web.conduct.letter.limits.none')}
          onChange={setLimit}
        />
        <Words label={say('web.conduct.letter.again')} value={again} onChange={change('again')} required={false} />
        <p className="small muted">{say('web.conduct.letter.again.why')}</p>
        <Button type="submit" variant={draft ? 'default' : 'filled'} size="md" loading={writing}>
          {say('web.conduct.letter.draft')}
        </Button>
        {draft ? <Draft draft={draft} onKeep={() => write({ ...input, keep: true })} keeping={writing} /> : null}
      </form>
    </Window>
  )
}

type ChooseProps = { incidents: ConductSeen['incidents']; chosen: string[]; onChoose: (chosen: string[]) => void }

function ChooseIncidents({ incidents, chosen, onChoose }: ChooseProps) {
  const { say, day } = useWords()
  if (incidents.length === 0) return null
  return (
    <Checkbox.Group label={say('web.conduct.letter.incidents')} value={chosen} onChange={onChoose}>
      <div className="stack-small">
        {incidents.map(({ incident, on, text }) => (
          <Checkbox key={incident} value={incident} label={`${day(on)}: ${text}`} />
        ))}
      </div>
    </Checkbox.Group>
  )
}

type Written = Answer<'write-boundary-letter'>

function useLetter(onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const [draft, setDraft] = useState<Written | null>(null)
  const deed = useDeed('write-boundary-letter')
  const write = (input: Input<'write-boundary-letter'>) =>
    deed.mutate(input, {
      onSuccess: (letter) => {
        setDraft(letter)
        if (letter.warning === null) return
        done(say('web.conduct.letter.kept'), letter.ids)
        onClose()
      },
      onError: failed,
    })
  return { write, writing: deed.isPending, draft }
}

function Draft({ draft, onKeep, keeping }: { draft: Written; onKeep: () => void; keeping: boolean }) {
  const { say } = useWords()
  const { subject, text, language, marks, checked } = draft
  return (
    <section className="stack-small" aria-label={subject}>
      <div className={styles.letter} lang={language}>
        {text}
      </div>
      <NoteMarks marks={marks} />
      {marks.length === 0 ? (
        <p className="small muted">
          {say(checked === null ? 'web.conduct.letter.unchecked' : 'web.conduct.letter.clean')}
        </p>
      ) : null}
      <p className="small">{say('web.conduct.letter.not-sent')}</p>
      <Button size="md" onClick={onKeep} loading={keeping}>
        {say('web.conduct.letter.keep')}
      </Button>
    </section>
  )
}
