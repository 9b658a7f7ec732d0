import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { ToneEditor } from '../../pieces/tone-editor.tsx'
import { useWords } from '../../words/words-context.tsx'
import { CopyWords } from './public-answer.tsx'
import { RecordReply } from './record-reply.tsx'
import { ReplyFindings } from './reply-findings.tsx'
import type { PatternsSeen, ReplyProps } from './reply-part.tsx'
import styles from './reply.module.css'

export type ReplyChecked = Answer<'check-reply'>
type Props = ReplyProps & { seen: PatternsSeen; regulated: boolean; onRegulated: (regulated: boolean) => void }

/** Writes a reply, from a pattern or from nothing, and checks its words before it goes out. */
export function ReplyEditor({ client, case: key, seen, regulated, onRegulated }: Props) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { check, checked, checking, isOld } = useCheck({ client, case: key }, text, regulated)
  return (
    <>
      <Beginnings seen={seen} onChoose={setText} />
      <ToneEditor
        label={say(seen.public ? 'web.replies.text.public' : 'web.replies.text')}
        language={seen.language}
        kind={seen.public ? 'review-answer' : 'reply'}
        parting={false}
        minRows={7}
        value={text}
        onChange={setText}
      />
      <Alternatives onChoose={(line) => setText(text.trimEnd() === '' ? line : `${text.trimEnd()}\n\n${line}`)} />
      {seen.public ? (
        <Checkbox
          label={say('web.replies.regulated')}
          description={say('web.replies.regulated.about')}
          checked={regulated}
          onChange={(event) => onRegulated(event.currentTarget.checked)}
        />
      ) : null}
      <div className="row">
        <Button disabled={text.trim() === ''} loading={checking} onClick={check}>
          {say('web.replies.check')}
        </Button>
        {seen.public || text.trim() === '' ? null : <CopyWords text={text} />}
      </div>
      <div className={styles.findings} aria-live="polite">
        {checked ? <ReplyFindings checked={checked} isOld={isOld} /> : null}
      </div>
      {checked && !isOld ? <RecordReply client={client} case={key} text={text.trim()} checked={checked} /> : null}
    </>
  )
}

/** The check of these words; `isOld` when they were changed behind it. */
function useCheck(asked: ReplyProps, text: string, regulated: boolean) {
  const { failed } = useNotice()
  const deed = useDeed('check-reply')
  const [words, setWords] = useState('')
  const check = () => {
    setWords(`${regulated} ${text}`)
    deed.mutate({ ...asked, text, regulated }, { onError: failed })
  }
  return { check, checked: deed.data, checking: deed.isPending, isOld: words !== `${regulated} ${text}` }
}

/** Patterns to begin with, the one for this loss first; what is written already is not lost by accident. */
function Beginnings({ seen: { patterns }, onChoose }: { seen: PatternsSeen; onChoose: (text: string) => void }) {
  const { say } = useWords()
  const options = patterns.map(({ pattern }) => ({ value: pattern, label: say(`web.replies.pattern.${pattern}`) }))
  return (
    <NativeSelect
      label={say('web.replies.begin')}
      description={say('web.replies.begin.about')}
      data={[{ value: '', label: say('web.replies.begin.none') }, ...options]}
      onChange={(event) => {
        const chosen = patterns.find(({ pattern }) => pattern === event.currentTarget.value)
        if (chosen) onChoose(chosen.text)
      }}
    />
  )
}

/** Whom the client may turn to instead, put below what is written (A23): only who agreed and was checked within a year. */
function Alternatives({ onChoose }: { onChoose: (line: string) => void }) {
  const { say } = useWords()
  const { data } = useRead('see-alternatives', { all: false })
  const usable = (data?.alternatives ?? []).filter(({ line }) => line !== null)
  if (usable.length === 0) return null
  return (
    <NativeSelect
      label={say('web.replies.alternative')}
      value=""
      data={[
        { value: '', label: say('web.replies.alternative.none') },
        ...usable.map(({ alternative, text }) => ({ value: alternative, label: text })),
      ]}
      onChange={(event) => {
        const line = usable.find(({ alternative }) => alternative === event.currentTarget.value)?.line
        if (line) onChoose(line)
      }}
    />
  )
}
