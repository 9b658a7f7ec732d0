import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../../frame/session.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { Facts } from '../../reviews/facts.tsx'
import { SettleForm } from '../obligations/settle-form.tsx'
import type { Settling } from '../obligations/settle-form.tsx'
import { AddFile } from './add-file.tsx'
import { FileList } from './file-list.tsx'
import { itemName, itemState } from './handover-words.ts'
import type { ItemSeen } from './handover-words.ts'
import styles from './handover.module.css'

type Props = { client: string; one: ItemSeen; largest: number }

/** One thing that goes over: what becomes of it, its files, and the next step. */
export function ItemRow({ client, one, largest }: Props) {
  const words = useWords()
  const [step, setStep] = useState<Settling | null>(null)
  const name = itemName(words, one)
  return (
    <li data-over={one.over}>
      <div className={styles.said}>
        <h4>{name}</h4>
        <Notes one={one} />
        <FileList client={client} files={one.files} />
        <Facts ids={one.because} about={name} />
      </div>
      <div className={styles.deeds}>
        {one.steps.map((deed, i) => (
          <Button
            key={deed}
            variant={i === 0 ? 'default' : 'subtle'}
            size="compact-sm"
            aria-expanded={step === deed}
            aria-label={`${words.say(`web.obligations.step.${deed}`)}: ${name}`}
            onClick={() => setStep(step === deed ? null : deed)}
          >
            {words.say(`web.obligations.step.${deed}`)}
          </Button>
        ))}
        <Adding client={client} one={one} name={name} largest={largest} />
      </div>
      {step === null ? null : (
        <SettleForm key={step} client={client} known={one} step={step} onDone={() => setStep(null)} />
      )}
    </li>
  )
}

/** What goes over as files has room for them; money and our own access have none. */
function Adding({ client, one, name, largest }: Props & { name: string }) {
  const may = useMay('keep-file')
  if (!may || one.part === 'money' || one.part === 'access') return null
  return <AddFile client={client} obligation={one.obligation} name={name} largest={largest} />
}

function Notes({ one }: { one: ItemSeen }) {
  const words = useWords()
  const { say } = words
  return (
    <>
      <p>
        {itemState(words, one)}
        {one.ownerName === null || one.over || one.state === 'given' ? null : (
          <> {say('web.handover.owner', { owner: one.ownerName })}</>
        )}
      </p>
      {one.deadline === null || one.over ? null : (
        <p className="small">{say('web.handover.deadline', { day: { day: one.deadline } })}</p>
      )}
      {one.provided && !one.over ? <p className="small muted">{say('web.handover.theirs')}</p> : null}
      {one.state === 'excepted' && one.note !== null ? (
        <p className={styles.exception}>{say('web.handover.exception', { note: one.note })}</p>
      ) : null}
    </>
  )
}
