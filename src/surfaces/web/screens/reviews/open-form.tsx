import { Button, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { ClientPicker } from './client-picker.tsx'
import { RefusedLine } from './refused-line.tsx'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

/** The way to open a review, for whoever may: of the client of this page, or of whichever is named. */
export function OpenOne({ client }: { client?: string }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  if (!useMay('open-review')) return null
  if (open) return <OpenForm {...(client === undefined ? {} : { client })} />
  return (
    <Button className={styles.start ?? ''} variant="default" onClick={() => setOpen(true)}>
      {say('web.review.open')}
    </Button>
  )
}

/** Opens a review, of the client of this page or of one that is named, and goes there. */
function OpenForm({ client }: { client?: string }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const [named, setNamed] = useState('')
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('open-review', 'web.review.open.done')
  const about = text.trim() === '' ? {} : { text: text.trim() }
  const open = () =>
    write({ client: client ?? named.trim(), ...about }, (made) => {
      if (client === undefined) void navigate({ to: '/reviews/$client', params: { client: made.client } })
    })
  return (
    <form className={styles.form} action={open}>
      {client === undefined ? <ClientPicker value={named} onChange={setNamed} /> : null}
      <Textarea
        label={say('web.review.open.text')}
        description={say('web.review.open.about')}
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.review.open')}
      </Button>
    </form>
  )
}
