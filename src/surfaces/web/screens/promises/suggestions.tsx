import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './promises.module.css'

type Suggestion = Answer<'suggest-promises'>['suggestions'][number]

/** What mails seem to promise; a person records it or says that it is none. */
export function Suggestions() {
  const { say } = useWords()
  const answer = useRead('suggest-promises', { limit: 10 }, { keep: true })
  return (
    <section className="card stack-small" aria-labelledby="mail-title">
      <h2 id="mail-title">{say('web.promises.mail')}</h2>
      <PageState answer={answer} shape="lines">
        {({ suggestions, total, days, read }) =>
          total === 0 ? (
            <p className="muted small">{say('web.promises.mail.none', { days, read })}</p>
          ) : (
            <>
              <p className="muted small">{say('web.promises.mail.about', { days })}</p>
              <ul className={styles.promises}>
                {suggestions.map((one) => (
                  <SuggestionRow key={`${one.fact} ${one.from}`} suggestion={one} />
                ))}
              </ul>
              {total > suggestions.length ? (
                <p className="muted small">{say('web.promises.mail.more', { n: total - suggestions.length })}</p>
              ) : null}
            </>
          )
        }
      </PageState>
    </section>
  )
}

function SuggestionRow({ suggestion }: { suggestion: Suggestion }) {
  const { say } = useWords()
  const [text, setText] = useState(suggestion.text)
  const [by, setBy] = useState(suggestion.due)
  const { client, name, on, ours, sure } = suggestion
  return (
    <li className={styles.suggestion}>
      <p className="small muted">
        <Link to="/clients/$client" params={{ client }}>
          {name}
        </Link>{' '}
        · {say(ours ? 'web.promises.mail.ours' : 'web.promises.mail.theirs', { name, day: { day: on } })}
        {sure === 'clear' ? '' : ` · ${say('web.promises.mail.check')}`}
      </p>
      <InContext suggestion={suggestion} />
      <div className={styles.fields}>
        <TextInput
          className={styles.words}
          label={say('web.promises.mail.text')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={say('web.promises.mail.due')}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value || by)}
        />
        <SuggestionDeeds suggestion={suggestion} text={text.trim()} by={by} />
      </div>
    </li>
  )
}

function SuggestionDeeds({ suggestion, text, by }: { suggestion: Suggestion; text: string; by: string }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const { fact, name } = suggestion
  const [confirm, dismiss] = [useDeed('confirm-promise'), useDeed('dismiss-promise')]
  const record = () =>
    confirm.mutate(
      { fact, text, by },
      { onSuccess: ({ ids }) => done(say('web.promise.made', { text, name }), ids), onError: failed },
    )
  const none = () =>
    dismiss.mutate(
      { fact, text: suggestion.text },
      {
        onSuccess: ({ ids }) => done(say('web.promises.mail.dismissed', { text: suggestion.text }), ids),
        onError: failed,
      },
    )
  return (
    <div className={styles.deeds}>
      <Button variant="default" disabled={text === ''} loading={confirm.isPending} onClick={record}>
        {say('web.promises.mail.confirm')}
      </Button>
      <Button variant="subtle" loading={dismiss.isPending} onClick={none}>
        {say('web.promises.mail.dismiss')}
      </Button>
    </div>
  )
}

/** So many letters of the message are shown on either side. */
const AROUND = 120

/** The words of the promise, marked where they stand in the message. */
function InContext({ suggestion: { message, from, to } }: { suggestion: Suggestion }) {
  const [start, end] = [Math.max(0, from - AROUND), Math.min(message.length, to + AROUND)]
  return (
    <blockquote className={styles.context}>
      {start > 0 ? '… ' : ''}
      {message.slice(start, from)}
      <mark>{message.slice(from, to)}</mark>
      {message.slice(to, end)}
      {end < message.length ? ' …' : ''}
    </blockquote>
  )
}
