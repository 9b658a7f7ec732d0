import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { sayLack } from '../../pieces/lack-words.ts'
import { RefusedLine } from '../reviews/refused-line.tsx'
import { useWrite } from '../reviews/use-write.ts'
import type { PartingSeen } from './parting-words.ts'
import styles from './partings.module.css'

/** Closes the parting; before it can be closed, what it still waits for (M39). */
export function ClosePart({ seen }: { seen: PartingSeen }) {
  const words = useWords()
  const { parting, lastDay, day, stages } = seen
  if (parting?.state !== 'open') return null
  const [lack] = stages.find(({ stage }) => stage === 'handover')?.missing ?? []
  const early = lastDay !== null && lastDay > day
  const open = lack !== undefined && lack.code !== 'parting-not-closed'
  return (
    <div className="stack-small">
      <h3>{words.say('web.parting.close.title')}</h3>
      {early ? <p>{words.say('web.parting.close.early', { day: { day: lastDay } })}</p> : null}
      {open ? <p>{sayLack(words, lack).happened}</p> : null}
      {early || open ? null : <CloseForm client={seen.client} />}
    </div>
  )
}

function CloseForm({ client }: { client: string }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('close-parting', 'web.parting.close.done')
  const said = text.trim() === '' ? {} : { text: text.trim() }
  return (
    <form className={styles.form} action={() => write({ client, ...said })}>
      <p>{say('web.parting.close.about')}</p>
      <Textarea
        label={say('web.parting.close.text')}
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} type="submit" loading={writing}>
        {say('web.parting.close.save')}
      </Button>
    </form>
  )
}
