import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { PageState } from '../../frame/page-state.tsx'
import { useMay, useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './plan.module.css'
import type { MemberSeen } from './team.tsx'

/** The morning letter to ourselves: what it would say today, and whether anything stands in its way. */
export function Letters({ members }: { members: MemberSeen[] }) {
  const { say } = useWords()
  const { member: own } = useSession()
  const known = members.some(({ key }) => key === own)
  const [member, setMember] = useState(known && own ? own : (members[0]?.key ?? ''))
  const [open, setOpen] = useState(false)
  const sent = useRead('see-reminders', { limit: 5 }, { enabled: open })
  if (members.length === 0) return null
  return (
    <section className="card stack-small">
      <h2>{say('web.plan.letter')}</h2>
      <p className="muted">{say('web.plan.letter.about')}</p>
      <div className={styles.filters}>
        <NativeSelect
          aria-label={say('web.plan.letter.whose')}
          value={member}
          data={members.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(event) => setMember(event.currentTarget.value)}
        />
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? 'web.close' : 'web.plan.letter.see')}
        </Button>
      </div>
      {open ? <LetterToday member={member} /> : null}
      {open && sent.data && sent.data.reminders.length > 0 ? (
        <ul className="small muted">
          {sent.data.reminders.map((one) => (
            <li key={`${one.member} ${one.day}`}>{say(one.say, one.args)}</li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function LetterToday({ member }: { member: string }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const answer = useRead('see-digest', { member })
  const deed = useDeed('send-digest')
  const may = useMay('send-digest')
  const send = () => deed.mutate({ member }, { onSuccess: () => done(say('web.plan.letter.sent')), onError: failed })
  return (
    <PageState answer={answer} shape="lines">
      {({ hindrance, args, subject, body }) => (
        <>
          <p className={hindrance ? '' : 'muted small'}>
            {hindrance ? say(hindrance, args) : say('web.plan.letter.on')}
          </p>
          <h3>{subject}</h3>
          <pre className={styles.letter}>{body}</pre>
          {may && !hindrance ? (
            <div>
              <Button variant="default" loading={deed.isPending} onClick={send}>
                {say('web.plan.letter.send')}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </PageState>
  )
}
