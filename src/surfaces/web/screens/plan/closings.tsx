import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay, useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './plan.module.css'
import type { MemberSeen } from './team.tsx'

type Closing = Answer<'see-settings'>['closings'][number]
type ClosingsProps = { closings: Closing[]; members: MemberSeen[] }

/** When we are closed and who is away: no contact is planned then, and no promise counted on. */
export function Closings({ closings, members }: ClosingsProps) {
  const { say } = useWords()
  const { today } = useSession()
  const [adding, setAdding] = useState(false)
  const shown = closings.filter(({ until, yearly }) => yearly || until >= today)
  return (
    <section className="card stack-small">
      <div className="row-apart">
        <h2>{say('web.plan.closings')}</h2>
        {useMay('add-closing') ? (
          <Button variant="default" onClick={() => setAdding(true)}>
            {say('web.plan.closings.add')}
          </Button>
        ) : null}
      </div>
      {shown.length === 0 ? <p className="muted">{say('web.plan.closings.none')}</p> : null}
      <ul className={styles.lines}>
        {shown.map((closing) => (
          <ClosingLine key={closing.id} closing={closing} members={members} />
        ))}
      </ul>
      {adding ? <ClosingWindow members={members} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

function ClosingLine({ closing, members }: { closing: Closing; members: MemberSeen[] }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('take-back')
  const { id, from, until, text, yearly, member } = closing
  const who =
    member === null ? say('web.plan.closings.all') : (members.find(({ key }) => key === member)?.name ?? member)
  const take = () =>
    deed.mutate({ fact: id }, { onSuccess: () => done(say('web.plan.closings.taken')), onError: failed })
  return (
    <li>
      <span>
        {say('web.plan.span', { from: { day: from }, until: { day: until } })}
        {yearly ? `, ${say('web.plan.yearly')}` : null}
      </span>
      <span className="muted small">{[who, text].filter(Boolean).join(' · ')}</span>
      {useMay('take-back') ? (
        <Button variant="subtle" loading={deed.isPending} onClick={take}>
          {say('web.plan.closings.take')}
        </Button>
      ) : null}
    </li>
  )
}

function ClosingWindow({ members, onClose }: { members: MemberSeen[]; onClose: () => void }) {
  const { say } = useWords()
  const { today } = useSession()
  const { done, failed } = useNotice()
  const deed = useDeed('add-closing')
  const form = useForm({ initialValues: { from: today, until: today, text: '', member: '', yearly: false } })
  const save = ({ from, until, text, member, yearly }: typeof form.values) =>
    deed.mutate(
      { from, until, yearly, ...(text.trim() ? { text } : {}), ...(member ? { member } : {}) },
      { onSuccess: ({ ids }) => [done(say('web.plan.closings.added'), ids), onClose()], onError: failed },
    )
  const whom = [
    { value: '', label: say('web.plan.closings.all') },
    ...members.map(({ key, name }) => ({ value: key, label: name })),
  ]
  return (
    <Window title={say('web.plan.closings.add')} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <div className={styles.two}>
          <TextInput type="date" label={say('web.plan.from')} required {...form.getInputProps('from')} />
          <TextInput type="date" label={say('web.plan.until')} required {...form.getInputProps('until')} />
        </div>
        <NativeSelect label={say('web.plan.closings.who')} data={whom} {...form.getInputProps('member')} />
        <TextInput label={say('web.plan.text')} {...form.getInputProps('text')} />
        <Checkbox label={say('web.plan.yearly.every')} {...form.getInputProps('yearly', { type: 'checkbox' })} />
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.save')}
        </Button>
      </form>
    </Window>
  )
}
