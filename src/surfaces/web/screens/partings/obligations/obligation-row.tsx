import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../../frame/session.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { Facts } from '../../reviews/facts.tsx'
import { nameOf, notesOf, planOf, runs } from './obligation-words.ts'
import type { ObligationSeen } from './obligation-words.ts'
import styles from './obligations.module.css'
import { PlanForm } from './plan-form.tsx'
import { SettleForm } from './settle-form.tsx'
import type { Settling } from './settle-form.tsx'

type Props = { client: string; one: ObligationSeen; open: boolean; told: boolean }

/** One thing to settle: what it is, what it stands on, what is planned, and what can be done about it. */
export function ObligationRow({ client, one, open, told }: Props) {
  const words = useWords()
  const [deed, setDeed] = useState<Deed | null>(null)
  const name = nameOf(words, one)
  const onDone = () => setDeed(null)
  return (
    <li>
      <div className={styles.said}>
        <h4>{name}</h4>
        <Notes one={one} />
        <Facts ids={one.because} about={name} />
      </div>
      {open ? <Deeds one={one} told={told} name={name} chosen={deed} onChoose={setDeed} /> : null}
      {deed === 'plan' ? <PlanForm client={client} known={one} onDone={onDone} /> : null}
      {deed === null || deed === 'plan' ? null : (
        <SettleForm key={deed} client={client} known={one} step={deed} onDone={onDone} />
      )}
    </li>
  )
}

function Notes({ one }: { one: ObligationSeen }) {
  const words = useWords()
  const notes = notesOf(words, one).join(' · ')
  const bare = one.state === 'found' && one.owner === null && one.due === null && !runs(one)
  return (
    <>
      {notes === '' ? null : <p className="small muted">{notes}</p>}
      {bare ? null : <p>{planOf(words, one)}</p>}
      {one.note === null ? null : <p className="small">{one.note}</p>}
      {one.open && !one.covered ? <p className={styles.alone}>{words.say('web.obligations.alone')}</p> : null}
    </>
  )
}

type Deed = 'plan' | Settling
type DeedsProps = {
  one: ObligationSeen
  told: boolean
  name: string
  chosen: Deed | null
  onChoose: (deed: Deed | null) => void
}

/** The next step first; whoever may plan may also drop. Before the client knows of it the plan is what one changes. */
function Deeds({ one, told, name, chosen, onChoose }: DeedsProps) {
  const { say } = useWords()
  const plans = useMay('plan-obligation')
  const own = useMay('settle-obligation') && (plans || one.mine)
  const deeds: Deed[] = [...(own ? stepsOf(one, told) : []), ...(plans ? plansOf(one) : [])]
  const first = one.planned && told ? deeds[0] : 'plan'
  return (
    <div className={styles.deeds}>
      {deeds
        .toSorted((a, b) => Number(b === first) - Number(a === first))
        .map((deed) => (
          <Button
            key={deed}
            variant={deed === first ? 'default' : 'subtle'}
            size="compact-sm"
            aria-expanded={chosen === deed}
            aria-label={`${say(wordOf(deed, one))}: ${name}`}
            onClick={() => onChoose(chosen === deed ? null : deed)}
          >
            {say(wordOf(deed, one))}
          </Button>
        ))}
    </div>
  )
}

function wordOf(deed: Deed, { planned }: ObligationSeen): string {
  if (deed === 'plan') return planned ? 'web.obligations.replan' : 'web.obligations.plan.open'
  return `web.obligations.step.${deed}`
}

function stepsOf({ open, planned, state, way }: ObligationSeen, told: boolean): Settling[] {
  if (state === 'given') return ['accepted', 'excepted']
  if (!open) return state === 'done' && way === 'hand-over' ? ['accepted', 'excepted'] : []
  if (!planned) return []
  if (way !== 'hand-over') return ['done']
  return told ? ['given', 'accepted'] : ['given']
}

function plansOf(one: ObligationSeen): Deed[] {
  return one.open || runs(one) ? ['plan', 'dropped'] : ['plan']
}
