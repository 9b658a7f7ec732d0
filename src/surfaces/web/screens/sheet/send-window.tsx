import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { LANGUAGES } from '../../../../words/words.ts'
import type { Answer } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { LANGUAGE_NAMES } from '../../words/language-names.ts'
import { useWords } from '../../words/words-context.tsx'
import type { EngagementSeen, SheetsSeen, VersionSeen } from './sheet.tsx'
import styles from './sheet.module.css'

type Props = { seen: SheetsSeen; engagement: EngagementSeen; version: VersionSeen; onClose: () => void }

/** Makes the private link, then shows it once with a letter that is ready to be sent. */
export function SendWindow({ seen, engagement, version, onClose }: Props) {
  const { say } = useWords()
  const { failed } = useNotice()
  const deed = useDeed('send-sheet')
  const [person, setPerson] = useState('')
  const [language, setLanguage] = useState(version.language ?? seen.language ?? '')
  const [without, setWithout] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    deed.mutate(
      {
        client: seen.client,
        engagement: engagement.engagement,
        version: version.version,
        origin: window.location.origin,
        ...(language ? { language } : {}),
        ...(person ? { person } : {}),
        ...(without.trim() ? { without: without.trim() } : {}),
      },
      { onError: failed },
    )
  }
  if (deed.data) return <SentWindow sent={deed.data} onClose={onClose} />
  return (
    <Window title={say('web.sheet.send.title', { name: seen.name })} onClose={onClose}>
      <form className="stack-small" onSubmit={send}>
        <p className="muted small">{say('web.sheet.send.about')}</p>
        <Recipient seen={seen} person={person} onPerson={setPerson} />
        {version.language === null ? <LanguageChoice language={language} onLanguage={setLanguage} /> : null}
        <Unwhole n={version.missing.length} without={without} onWithout={setWithout} />
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.sheet.send.make')}
        </Button>
      </form>
    </Window>
  )
}

function Recipient({
  seen,
  person,
  onPerson,
}: {
  seen: SheetsSeen
  person: string
  onPerson: (person: string) => void
}) {
  const { say } = useWords()
  if (seen.people.length === 0) return null
  const people = seen.people.map(({ key, name }) => ({ value: key, label: name }))
  return (
    <NativeSelect
      label={say('web.sheet.send.to')}
      value={person}
      data={[{ value: '', label: seen.name }, ...people]}
      onChange={(event) => onPerson(event.currentTarget.value)}
    />
  )
}

function LanguageChoice({ language, onLanguage }: { language: string; onLanguage: (language: string) => void }) {
  const { say } = useWords()
  const languages = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))
  return (
    <NativeSelect
      label={say('web.sheet.language')}
      required
      value={language}
      data={[{ value: '', label: '–' }, ...languages]}
      onChange={(event) => onLanguage(event.currentTarget.value)}
    />
  )
}

/** A sheet that is not whole goes out only for a reason of an owner. */
function Unwhole({ n, without, onWithout }: { n: number; without: string; onWithout: (reason: string) => void }) {
  const { say } = useWords()
  const { role } = useSession()
  if (n === 0) return null
  if (role !== 'owner') return <p className={styles.lack}>{say('web.sheet.send.unwhole', { n })}</p>
  return (
    <Textarea
      label={say('web.sheet.send.unwhole', { n })}
      required
      description={say('web.sheet.send.without')}
      autosize
      value={without}
      onChange={(event) => onWithout(event.currentTarget.value)}
    />
  )
}

const LOOPBACK = /^(?:localhost|127\.|\[::1\])/

function SentWindow({ sent, onClose }: { sent: Answer<'send-sheet'>; onClose: () => void }) {
  const { say } = useWords()
  const { url, expires, mail } = sent
  const local = LOOPBACK.test(window.location.hostname)
  return (
    <Window title={say('web.sheet.sent.title')} onClose={onClose}>
      <div className="stack-small">
        <p>{say('web.sheet.sent.once', { expires: { day: expires } })}</p>
        {local ? <p className={styles.lack}>{say('web.sheet.sent.local')}</p> : null}
        <code className={styles.link}>{url}</code>
        <CopyButton text={url} label={say('web.sheet.sent.copy.link')} />
        <h3>{mail.subject}</h3>
        <p className={`small ${styles.words}`}>{mail.text}</p>
        <div className="row">
          <Button component="a" href={mail.mailto}>
            {say('web.sheet.sent.open')}
          </Button>
          <CopyButton text={`${mail.subject}\n\n${mail.text}`} label={say('web.sheet.sent.copy.mail')} />
        </div>
      </div>
    </Window>
  )
}

function CopyButton({ text, label }: { text: string; label: string }) {
  const { say } = useWords()
  const { copy, copied } = useClipboard()
  return (
    <Button variant="default" onClick={() => copy(text)}>
      {copied ? say('web.sheet.sent.copied') : label}
    </Button>
  )
}
