import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useClipboard } from '@mantine/hooks'
import { useState } from 'react'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { SettingsSeen } from './settings.tsx'
import styles from './settings.module.css'

/** Keys with which programs act for you; a new one is shown once. */
export function KeysCard({ keys }: { keys: SettingsSeen['keys'] }) {
  const { say } = useWords()
  const { failed } = useNotice()
  const [made, setMade] = useState<string | null>(null)
  const add = useDeed('add-key')
  const form = useForm({ initialValues: { name: '' } })
  const make = form.onSubmit(({ name }) =>
    add.mutate({ name: name.trim() }, { onSuccess: ({ key }) => [setMade(key), form.reset()], onError: failed }),
  )
  return (
    <section className="card stack-small">
      <h2>{say('web.settings.keys')}</h2>
      <p className="muted">{say('web.settings.keys.about')}</p>
      <ul>
        {keys.map((key) => (
          <KeyLine key={`${key.name} ${key.createdAt}`} entry={key} />
        ))}
      </ul>
      {made ? <MadeKey secret={made} /> : null}
      <form onSubmit={make} className={styles.add}>
        <TextInput
          aria-label={say('web.settings.keys.name')}
          placeholder={say('web.settings.keys.name')}
          required
          {...form.getInputProps('name')}
        />
        <Button type="submit" size="md" variant="default" loading={add.isPending}>
          {say('web.settings.keys.add')}
        </Button>
      </form>
    </section>
  )
}

function MadeKey({ secret }: { secret: string }) {
  const { say } = useWords()
  const { copy, copied } = useClipboard()
  return (
    <output className={styles.made}>
      <p>{say('web.settings.keys.once')}</p>
      <code>{secret}</code>
      <Button variant="default" onClick={() => copy(secret)}>
        {copied ? say('web.settings.keys.copied') : say('web.settings.keys.copy')}
      </Button>
    </output>
  )
}

function KeyLine({ entry }: { entry: SettingsSeen['keys'][number] }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const revoke = useDeed('revoke-key')
  const { name, createdAt, revokedAt } = entry
  const end = () =>
    revoke.mutate({ name }, { onSuccess: () => done(say('web.settings.keys.ended', { name })), onError: failed })
  return (
    <li className={styles.line}>
      <span>
        {name}{' '}
        <span className="muted small">
          {revokedAt
            ? say('web.settings.keys.over', { day: { day: revokedAt.slice(0, 10) } })
            : say('web.settings.keys.since', { day: { day: createdAt.slice(0, 10) } })}
        </span>
      </span>
      {revokedAt ? null : (
        <Button
          variant="default"
          loading={revoke.isPending}
          onClick={end}
          aria-label={say('web.settings.keys.end.name', { name })}
        >
          {say('web.settings.keys.end')}
        </Button>
      )}
    </li>
  )
}
