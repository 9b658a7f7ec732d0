import { Button } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './remedies.module.css'
import { sayCost, sayRemedyState } from './remedy-words.ts'
import type { RemedySeen } from './remedy-words.ts'
import { SettleWindow } from './settle-window.tsx'
import type { Settled } from './settle-window.tsx'

type Rows = { client: string; name: string; remedies: RemedySeen[] }

/** What was offered, the latest first; what is open can be settled. */
export function RemedyRows({ client, name, remedies }: Rows) {
  return (
    <ul className={styles.rows}>
      {remedies.map((one) => (
        <RemedyRow key={`${one.case} ${one.remedy}`} client={client} name={name} one={one} />
      ))}
    </ul>
  )
}

function RemedyRow({ client, name, one }: { client: string; name: string; one: RemedySeen }) {
  const words = useWords()
  const { say } = words
  const may = useMay('settle-remedy')
  const quiet = [
    sayCost(words, one),
    one.ownerName === null ? '' : say('web.remedies.by', { name: one.ownerName }),
    one.due === null ? '' : say('web.remedies.due', { due: { day: one.due } }),
  ].filter((part) => part !== '')
  return (
    <li>
      <span>
        <strong>{say(`remedy.as.${one.as ?? 'help'}`)}</strong> <span className={styles.words}>{one.text}</span>
      </span>
      <span className="small muted">{quiet.join(' · ')}</span>
      <span className={one.late ? styles.late : undefined}>
        {sayRemedyState(words, one)}
        {one.late ? ` · ${say('web.remedies.late')}` : ''}
      </span>
      {one.answer === null ? null : <q className={styles.words}>{one.answer}</q>}
      {one.reasonable === false ? <span className="small muted">{say('web.remedies.unmatched')}</span> : null}
      {may ? <Deeds client={client} name={name} one={one} /> : null}
    </li>
  )
}

const STEPS: Partial<Record<RemedySeen['state'], readonly Step[]>> = {
  offered: ['accepted', 'declined', 'delivered', 'withdrawn'],
  accepted: ['delivered', 'declined'],
}
type Step = 'accepted' | 'declined' | 'delivered' | 'withdrawn'

function Deeds({ client, name, one }: { client: string; name: string; one: RemedySeen }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const [step, setStep] = useState<Step | null>(null)
  const deed = useDeed('settle-remedy')
  const save = (settled: Settled) =>
    step &&
    deed.mutate(
      { client, case: one.case, remedy: one.remedy, step, ...settled },
      { onSuccess: ({ ids }) => [done(say('web.remedies.settled', { name }), ids), setStep(null)], onError: failed },
    )
  return (
    <div className="row">
      {(STEPS[one.state] ?? []).map((next, i) => (
        <Button
          key={next}
          variant={i === 0 ? 'default' : 'subtle'}
          size="compact-sm"
          aria-label={`${say(`web.remedies.step.${next}`)}: ${one.text}`}
          onClick={() => setStep(next)}
        >
          {say(`web.remedies.step.${next}`)}
        </Button>
      ))}
      {step ? (
        <SettleWindow
          title={say(`web.remedies.step.${step}.title`, { name })}
          offered={one.text}
          verb={say('web.remedies.save')}
          asks={{ words: step === 'accepted' || step === 'declined', due: step === 'accepted' }}
          saving={deed.isPending}
          onSave={save}
          onClose={() => setStep(null)}
        />
      ) : null}
    </div>
  )
}
