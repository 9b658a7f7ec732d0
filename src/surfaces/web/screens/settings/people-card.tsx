import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useClipboard } from '@mantine/hooks'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './settings.module.css'

type TeamMember = Answer<'see-team'>['members'][number]
type Made = Answer<'invite-member'>

/** Who is on the team and who can sign in; owners invite and sign people out. */
export function TeamCard() {
  const { say } = useWords()
  const answer = useRead('see-team', {})
  const [made, setMade] = useState<Made | null>(null)
  return (
    <section className="card stack-small" aria-labelledby="team-title">
      <h2 id="team-title">{say('web.settings.members')}</h2>
      <p className="muted">{say('web.people.about')}</p>
      <PageState answer={answer} shape="lines">
        {({ members }) => (
          <ul>
            {members.map((member) => (
              <MemberLine key={member.member} member={member} onMade={setMade} />
            ))}
          </ul>
        )}
      </PageState>
      {made ? <MadeLink made={made} /> : null}
      <InviteForm onMade={setMade} />
    </section>
  )
}

function useInvite(onMade: (made: Made) => void) {
  const { failed } = useNotice()
  const deed = useDeed('invite-member')
  const invite = (who: { member: string } | { name: string }, role: TeamMember['role'], then?: () => void) =>
    deed.mutate(
      { ...who, as: role === 'compliance' ? 'compliance' : 'member', origin: window.location.origin },
      { onSuccess: (made) => [onMade(made), then?.()], onError: failed },
    )
  return { invite, busy: deed.isPending }
}

function MemberLine({ member, onMade }: { member: TeamMember; onMade: (made: Made) => void }) {
  const { say } = useWords()
  const { invite, busy } = useInvite(onMade)
  const { name, role, you } = member
  return (
    <li className={styles.line}>
      <span>
        {shownName(say, member)}{' '}
        <span className="muted small">{[say(`web.people.role.${role}`), standing(say, member)].join(' · ')}</span>
      </span>
      {you || role === 'owner' ? null : (
        <span className="row">
          <Button
            variant="default"
            loading={busy}
            onClick={() => invite({ member: member.member }, role)}
            aria-description={say('web.people.invite.name', { name })}
          >
            {say(member.sessions > 0 || member.invitedUntil ? 'web.people.again' : 'web.people.invite')}
          </Button>
          <EndButton member={member} />
        </span>
      )}
    </li>
  )
}

/** Whoever has no name yet is not called by a key. */
function shownName(say: ReturnType<typeof useWords>['say'], { name, member, you }: TeamMember): string {
  if (!you) return name
  return name === member ? say('web.people.you.only') : say('web.people.you', { name })
}

function standing(say: ReturnType<typeof useWords>['say'], { sessions, signedInAt, invitedUntil }: TeamMember): string {
  if (sessions > 0 && signedInAt) return say('web.people.in', { n: sessions, day: { day: signedInAt.slice(0, 10) } })
  return say(invitedUntil ? 'web.people.invited' : 'web.people.out')
}

function EndButton({ member: { member, name, sessions, invitedUntil, keys } }: { member: TeamMember }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('end-sessions')
  if (sessions === 0 && !invitedUntil && keys === 0) return null
  const end = () =>
    deed.mutate({ member }, { onSuccess: () => done(say('web.people.ended', { name })), onError: failed })
  return (
    <Button
      variant="subtle"
      loading={deed.isPending}
      onClick={end}
      aria-description={say('web.people.end.name', { name })}
    >
      {say('web.people.end')}
    </Button>
  )
}

function MadeLink({ made: { name, url } }: { made: Made }) {
  const { say } = useWords()
  const { copy, copied } = useClipboard()
  return (
    <output className={styles.made}>
      <p>{say('web.people.link', { name })}</p>
      <code className={styles.link}>{url}</code>
      <Button variant="default" onClick={() => copy(url)}>
        {say(copied ? 'web.people.copied' : 'web.people.copy')}
      </Button>
    </output>
  )
}

function InviteForm({ onMade }: { onMade: (made: Made) => void }) {
  const { say } = useWords()
  const { invite, busy } = useInvite(onMade)
  const form = useForm<{ name: string; role: 'member' | 'compliance' }>({ initialValues: { name: '', role: 'member' } })
  const send = form.onSubmit(({ name, role }) => invite({ name: name.trim() }, role, form.reset))
  return (
    <form onSubmit={send} className="stack-small">
      <div className={styles.add}>
        <TextInput label={say('web.people.name')} required maxLength={200} {...form.getInputProps('name')} />
        <NativeSelect
          label={say('web.people.role')}
          data={(['member', 'compliance'] as const).map((value) => ({
            value,
            label: say(`web.people.role.${value}`),
          }))}
          {...form.getInputProps('role')}
        />
      </div>
      <p className="muted small">{say(`web.people.role.${form.values.role}.about`)}</p>
      <div>
        <Button type="submit" size="md" variant="default" loading={busy}>
          {say('web.people.make')}
        </Button>
      </div>
    </form>
  )
}
