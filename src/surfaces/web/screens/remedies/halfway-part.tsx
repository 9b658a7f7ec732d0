import { Button } from '@mantine/core'
import { useState } from 'react'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useNotice } from '../../frame/notice.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { HalfwayWindow } from './halfway-window.tsx'
import styles from './remedies.module.css'
import type { HalfwaySeen, RemediesSeen } from './remedy-words.ts'
import { SettleWindow } from './settle-window.tsx'
import type { Settled } from './settle-window.tsx'

type PartProps = { client: string; case?: string }

/** Half-way offers (M8): what we give, what we ask, by when, and the answer. */
export function HalfwayPart({ client, case: which }: PartProps) {
  const { say } = useWords()
  const answer = useRead('see-remedies', { client, learn: false, ...(which === undefined ? {} : { case: which }) })
  return (
    <section className={styles.part} aria-labelledby="halfway-title">
      <h2 id="halfway-title">{say('web.halfway')}</h2>
      <PageState answer={answer} shape="lines">
        {(seen) => <Offers seen={seen} {...(which === undefined ? {} : { case: which })} />}
      </PageState>
    </section>
  )
}

function Offers({ seen, case: which }: { seen: RemediesSeen; case?: string }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const { client, name, halfways, advice } = seen
  const may = useMay('offer-halfway')
  const closed = advice?.next === 'nothing' || advice?.next === 'apologise'
  return (
    <div className="stack-small">
      {halfways.length === 0 ? <p className="small muted">{say('web.halfway.none')}</p> : null}
      <ul className={styles.rows}>
        {halfways.map((one) => (
          <OfferRow key={one.offer} client={client} name={name} one={one} />
        ))}
      </ul>
      {may && !closed ? (
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {say('web.halfway.offer')}
          </Button>
        </div>
      ) : null}
      {open ? (
        <HalfwayWindow
          client={client}
          name={name}
          stopped={advice?.stop !== null && advice !== null}
          onClose={() => setOpen(false)}
          {...(which === undefined ? {} : { case: which })}
        />
      ) : null}
    </div>
  )
}

function OfferRow({ client, name, one }: { client: string; name: string; one: HalfwaySeen }) {
  const { say } = useWords()
  const due = one.due === null ? '' : say('web.halfway.by', { due: { day: one.due } })
  return (
    <li>
      <dl className={styles.sides}>
        <div>
          <dt>{say('web.halfway.gives')}</dt>
          <dd className={styles.words}>{one.gives}</dd>
        </div>
        <div>
          <dt>{say('web.halfway.asks')}</dt>
          <dd className={styles.words}>{one.asks}</dd>
        </div>
      </dl>
      <span className={one.overdue ? styles.late : undefined}>
        {say(`web.halfway.state.${one.state}`)} <span className={one.overdue ? undefined : 'muted'}>{due}</span>
        {one.overdue ? ` · ${say('web.halfway.overdue')}` : ''}
      </span>
      {one.answer === null ? null : <q className={styles.words}>{one.answer}</q>}
      <Deeds client={client} name={name} one={one} />
    </li>
  )
}

type Step = 'accepted' | 'declined' | 'kept' | 'broken'
const STEPS: Partial<Record<HalfwaySeen['state'], readonly Step[]>> = {
  made: ['accepted', 'declined'],
  accepted: ['kept', 'broken', 'accepted'],
}

function Deeds({ client, name, one }: { client: string; name: string; one: HalfwaySeen }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const [step, setStep] = useState<Step | null>(null)
  const deed = useDeed('settle-halfway')
  const may = useMay('settle-halfway')
  const steps = may ? (STEPS[one.state] ?? []) : []
  const label = (next: Step) =>
    next === one.state ? say('web.halfway.step.more-time') : say(`web.halfway.step.${next}`)
  const save = (settled: Settled) =>
    step &&
    deed.mutate(
      { client, offer: one.offer, step, ...settled },
      { onSuccess: ({ ids }) => [done(say('web.halfway.settled', { name }), ids), setStep(null)], onError: failed },
    )
  return (
    <div className="row">
      {steps.map((next, i) => (
        <Button key={next} variant={i === 0 ? 'default' : 'subtle'} size="compact-sm" onClick={() => setStep(next)}>
          {label(next)}
        </Button>
      ))}
      {step ? (
        <SettleWindow
          title={say('web.halfway.settle.title', { name })}
          offered={one.gives ?? ''}
          verb={label(step)}
          asks={{ words: step === 'accepted' || step === 'declined', due: step === 'accepted' }}
          saving={deed.isPending}
          onSave={save}
          onClose={() => setStep(null)}
        />
      ) : null}
    </div>
  )
}
