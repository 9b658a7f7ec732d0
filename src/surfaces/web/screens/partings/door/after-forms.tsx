import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { SaidField } from '../../reviews/said-field.tsx'
import { useWrite } from '../../reviews/use-write.ts'
import type { DoorSeen } from './door-words.ts'
import styles from './door.module.css'

/** Calls back a letter that waits. */
export function WithdrawForm({ seen: { client } }: { seen: DoorSeen }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('withdraw-letter', 'web.door.withdrawn')
  return (
    <details className={styles.more}>
      <summary>{say('web.door.withdraw')}</summary>
      <form className={styles.form} action={() => write({ client, text: text.trim() })}>
        <SaidField label={say('web.door.withdraw.text')} value={text} onChange={setText} />
        <RefusedLine failed={refused} />
        <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
          {say('web.door.withdraw.save')}
        </Button>
      </form>
    </details>
  )
}

/** Nobody knows whether it arrived: a person asks, and says what they found. */
export function UnclearForm({ seen: { client } }: { seen: DoorSeen }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('record-delivery', 'web.door.found')
  return (
    <form className={styles.form} action={() => write({ client, text: text.trim(), arrived: true })}>
      <SaidField
        label={say('web.door.unclear.text')}
        about={say('web.door.unclear.about')}
        value={text}
        onChange={setText}
      />
      <RefusedLine failed={refused} />
      <div className="row">
        <Button type="submit" loading={writing}>
          {say('web.door.unclear.yes')}
        </Button>
        <Button
          variant="default"
          disabled={text.trim() === ''}
          onClick={() => write({ client, text: text.trim(), arrived: false })}
        >
          {say('web.door.unclear.no')}
        </Button>
      </div>
    </form>
  )
}

/** The proof that it arrived; another may follow. */
export function ProofForm({ seen: { client, delivered } }: { seen: DoorSeen }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('record-delivery', 'web.door.proof.done', () => setText(''))
  return (
    <div className="stack-small">
      {delivered ? <p>{say('web.door.proof.known', { on: { day: delivered.on }, text: delivered.text })}</p> : null}
      <details className={styles.more} open={delivered === null}>
        <summary>{say(delivered ? 'web.door.proof.more' : 'web.door.proof')}</summary>
        <form className={styles.form} action={() => write({ client, text: text.trim() })}>
          <SaidField
            label={say('web.door.proof.text')}
            about={say('web.door.proof.about')}
            value={text}
            onChange={setText}
          />
          <RefusedLine failed={refused} />
          <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
            {say('web.door.proof.save')}
          </Button>
        </form>
      </details>
    </div>
  )
}
