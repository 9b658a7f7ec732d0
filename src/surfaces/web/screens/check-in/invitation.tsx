import { Button, CopyButton, NativeSelect, TextInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { LANGUAGE_NAMES } from '../../words/language-names.ts'
import type { Prepared } from './check-in.tsx'
import { checkOptions } from './check-options.ts'
import styles from './check-in.module.css'

type Letter = Answer<'write-invitation'>
type Wish = { on: string; check: string }

/** An invitation in the client's language, to change and send oneself (N8): nothing is sent from here. */
export function Invitation({ prepared }: { prepared: Prepared }) {
  const words = useWords()
  const { say } = words
  const { today } = useSession()
  const [wish, setWish] = useState<Wish>({ on: prepared.next?.day ?? '', check: '' })
  const [asked, setAsked] = useState<Wish | null>(null)
  const options = checkOptions(words, prepared.checks)
  return (
    <details className="card">
      <summary>{say('web.check-in.invite')}</summary>
      <div className="stack-small">
        <p className="muted small">{say('web.check-in.invite.about')}</p>
        <TextInput
          type="date"
          label={say('web.check-in.invite.on')}
          min={today}
          value={wish.on}
          onChange={(event) => setWish({ ...wish, on: event.currentTarget.value })}
        />
        <NativeSelect
          label={say('web.check-in.invite.check')}
          data={[{ value: '', label: say('web.check-in.invite.check.none') }, ...options]}
          value={wish.check}
          onChange={(event) => setWish({ ...wish, check: event.currentTarget.value })}
        />
        <div>
          <Button variant="default" onClick={() => setAsked(wish)}>
            {say('web.check-in.invite.write')}
          </Button>
        </div>
        {asked ? <Written client={prepared.client} wish={asked} /> : null}
      </div>
    </details>
  )
}

function Written({ client, wish: { on, check } }: { client: string; wish: Wish }) {
  const wish = { client, ...(on === '' ? {} : { on }), ...(check === '' ? {} : { check }) }
  const answer = useRead('write-invitation', wish)
  return (
    <PageState answer={answer} shape="lines">
      {(letter) => <LetterText key={letter.text} letter={letter} />}
    </PageState>
  )
}

function LetterText({ letter }: { letter: Letter }) {
  const { say } = useWords()
  const [subject, setSubject] = useState(letter.subject)
  const [text, setText] = useState(letter.text)
  return (
    <>
      <Warnings letter={letter} />
      <TextInput
        label={say('web.check-in.invite.subject')}
        lang={letter.language}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <Textarea
        label={say('web.check-in.invite.text')}
        lang={letter.language}
        classNames={{ input: styles.letter! }}
        autosize
        minRows={8}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <WaysOut to={letter.to} subject={subject} text={text} />
    </>
  )
}

/** A day on which somebody is closed, and a language that nobody wrote down. */
function Warnings({ letter: { closed, language, languageKnown } }: { letter: Letter }) {
  const { say } = useWords()
  return (
    <>
      {closed ? (
        <p className={styles.care}>
          {say(`web.check-in.closed.${closed.why}`, { text: closed.text, until: { day: closed.until } })}
        </p>
      ) : null}
      {languageKnown ? null : (
        <p className="muted small">{say('web.check-in.invite.language', { language: LANGUAGE_NAMES[language] })}</p>
      )}
    </>
  )
}

function WaysOut({ to, subject, text }: { to: string | null; subject: string; text: string }) {
  const { say } = useWords()
  return (
    <div className="row">
      <CopyButton value={`${subject}\n\n${text}`}>
        {({ copied, copy }) => (
          <Button onClick={copy}>{say(copied ? 'web.check-in.invite.copied' : 'web.check-in.invite.copy')}</Button>
        )}
      </CopyButton>
      {to ? (
        <Button component="a" variant="default" href={mailOf(to, subject, text)}>
          {say('web.check-in.invite.mail')}
        </Button>
      ) : null}
    </div>
  )
}

function mailOf(to: string, subject: string, text: string): string {
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
}
