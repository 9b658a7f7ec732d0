import { Button, NativeSelect, Radio, Textarea } from '@mantine/core'
import { useState } from 'react'
import { NOTICE_WAYS } from '../../../../../core/ledger/kinds/notices.ts'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { useWrite } from '../../reviews/use-write.ts'
import type { DoorSeen } from './door-words.ts'
import styles from './door.module.css'

/** To whom the letter goes and how. A mail goes only where a card of theirs says. */
export function AddressForm({ seen }: { seen: DoorSeen }) {
  const { say } = useWords()
  const { client, addresses, name } = seen
  const [way, setWay] = useState(seen.way ?? (addresses.length > 0 ? 'email' : 'post'))
  const [mail, setMail] = useState(addresses[0]?.email ?? '')
  const [person, setPerson] = useState(seen.person ?? '')
  const [post, setPost] = useState(seen.way === 'post' ? (seen.address ?? '') : '')
  const { write, writing, refused } = useWrite('address-letter', 'web.door.addressed')
  const known = addresses.find(({ email }) => email === mail)
  const who = way === 'email' ? (known?.person ?? '') : person
  const to = { ...(who === '' ? {} : { person: who }), ...(way === 'email' && mail !== '' ? { address: mail } : {}) }
  const street = way === 'post' && post.trim() !== '' ? { address: post.trim() } : {}
  return (
    <form className={styles.form} action={() => write({ client, way, ...to, ...street })}>
      <Radio.Group label={say('web.door.way')} value={way} onChange={setWay}>
        <div className={styles.choices}>
          {NOTICE_WAYS.map((one) => (
            <Radio key={one} value={one} label={say(`web.door.way.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      {way === 'email' ? <MailField seen={seen} value={mail} onChange={setMail} /> : null}
      {way === 'email' ? null : <PersonField seen={seen} value={person} onChange={setPerson} />}
      {way === 'post' ? (
        <Textarea
          label={say('web.door.post', { name })}
          autosize
          minRows={3}
          required
          value={post}
          onChange={(event) => setPost(event.currentTarget.value)}
        />
      ) : null}
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} type="submit" loading={writing}>
        {say('web.door.address.save')}
      </Button>
    </form>
  )
}

type FieldProps = { seen: DoorSeen; value: string; onChange: (value: string) => void }

function MailField({ seen: { addresses, name }, value, onChange }: FieldProps) {
  const { say } = useWords()
  if (addresses.length === 0) return <p>{say('web.door.no-mail', { name })}</p>
  return (
    <NativeSelect
      label={say('web.door.mail')}
      description={say('web.door.mail.about')}
      data={addresses.map((one) => ({ value: one.email, label: `${one.name} – ${one.email}` }))}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function PersonField({ seen: { people, name }, value, onChange }: FieldProps) {
  const { say } = useWords()
  if (people.length === 0) return null
  return (
    <NativeSelect
      label={say('web.door.person')}
      data={[{ value: '', label: name }, ...people.map((one) => ({ value: one.person, label: one.name }))]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
