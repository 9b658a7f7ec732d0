import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ClientPage } from './client.tsx'
import styles from './client.module.css'
import { StopWriting } from './stop-writing.tsx'
import { Window } from '../../pieces/window.tsx'

/** Who works at the client. */
export function PeopleCard({ page }: { page: ClientPage }) {
  const { say } = useWords()
  const [adding, setAdding] = useState(false)
  return (
    <section className="card stack-small" aria-labelledby="people-title">
      <div className="row-apart">
        <h2 id="people-title">{say('web.client.people')}</h2>
        {useMay('add-person') ? (
          <Button variant="subtle" size="compact-sm" onClick={() => setAdding(true)}>
            {say('web.client.people.add')}
          </Button>
        ) : null}
      </div>
      {page.people.length === 0 ? <p className="muted small">{say('web.client.people.none')}</p> : null}
      <ul className={styles.lines}>
        {page.people.map((person) => (
          <li key={person.key}>
            <span>{person.name}</span> {person.role ? <span className="muted small">{person.role}</span> : null}
            <div className="row small">
              {person.email ? <a href={`mailto:${person.email}`}>{person.email}</a> : null}
              {person.phone ? <a href={`tel:${person.phone.replace(/\s/g, '')}`}>{person.phone}</a> : null}
            </div>
          </li>
        ))}
      </ul>
      {page.stand.standing === 'left' ? null : <StopWriting client={page.client} name={page.name} />}
      {adding ? <AddPerson page={page} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

function AddPerson({ page, onClose }: { page: ClientPage; onClose: () => void }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('add-person')
  const form = useForm({ initialValues: { name: '', role: '', email: '', phone: '' } })
  const save = form.onSubmit((values) => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))
    deed.mutate(
      { client: page.client, ...given, name: values.name.trim() },
      {
        onSuccess: ({ ids }) => [done(say('web.client.people.added', { name: values.name }), ids), onClose()],
        onError: failed,
      },
    )
  })
  return (
    <Window title={say('web.client.people.title', { name: page.name })} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <TextInput label={say('web.client.field.name')} required data-autofocus {...form.getInputProps('name')} />
        {(['role', 'email', 'phone'] as const).map((field) => (
          <TextInput key={field} label={say(`web.client.field.${field}`)} {...form.getInputProps(field)} />
        ))}
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.client.people.add')}
        </Button>
      </form>
    </Window>
  )
}
