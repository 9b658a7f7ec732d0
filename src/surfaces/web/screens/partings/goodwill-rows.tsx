import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { Facts } from '../reviews/facts.tsx'
import { RefusedLine } from '../reviews/refused-line.tsx'
import { useWrite } from '../reviews/use-write.ts'
import { SettleForm } from './goodwill-settle.tsx'
import { sayGiven, sayStand } from './goodwill-words.ts'
import type { GivenSeen, GoodwillSeen } from './goodwill-words.ts'
import styles from './goodwill.module.css'

/** What is given, each with how it stands and what comes next. */
export function GivenRows({ seen }: { seen: GoodwillSeen }) {
  if (seen.goodwill.length === 0) return null
  return (
    <ul className={styles.rows}>
      {seen.goodwill.map((one) => (
        <GivenRow key={one.goodwill} seen={seen} one={one} />
      ))}
    </ul>
  )
}

type RowProps = { seen: GoodwillSeen; one: GivenSeen }

function GivenRow({ seen, one }: RowProps) {
  const words = useWords()
  const may = useMay('settle-goodwill')
  const what = sayGiven(words, one)
  return (
    <li>
      <strong className={one.state === 'withdrawn' ? styles.gone : undefined}>{what}</strong>
      {(one.as === 'credit' || one.as === 'refund') && one.text !== null ? <span>{one.text}</span> : null}
      <span className="small muted">{sayStand(words, one)}</span>
      {one.unread ? <span className="small">{words.say('web.goodwill.unread')}</span> : null}
      {may && seen.open && one.next.length > 0 ? <Deeds seen={seen} one={one} what={what} /> : null}
      <Facts ids={one.because} about={what} />
    </li>
  )
}

type Step = GivenSeen['next'][number]

/** What needs no more words is done at once; a number or a reason is asked for in place. */
function Deeds({ seen: { client, promised }, one, what }: RowProps & { what: string }) {
  const { say } = useWords()
  const [step, setStep] = useState<Step | null>(null)
  const { write, writing, refused } = useWrite('settle-goodwill', 'web.goodwill.step.saved')
  const asks = (next: Step) => next === 'withdrawn' || (next === 'done' && (one.as === 'credit' || one.as === 'refund'))
  const choose = (next: Step) => {
    if (asks(next)) setStep(step === next ? null : next)
    else write({ client, goodwill: one.goodwill, step: next })
  }
  // What the letter promises is not taken back.
  const steps = one.next.filter((next) => next !== 'withdrawn' || !promised)
  return (
    <>
      <div className="row">
        {steps.map((next) => (
          <Button
            key={next}
            size="compact-md"
            variant={next === 'withdrawn' ? 'subtle' : 'default'}
            aria-label={`${say(`web.goodwill.step.${next}`)}: ${what}`}
            {...(asks(next) ? { 'aria-expanded': step === next } : {})}
            loading={writing}
            onClick={() => choose(next)}
          >
            {say(`web.goodwill.step.${next}`)}
          </Button>
        ))}
      </div>
      <RefusedLine failed={refused} />
      {step === null ? null : <SettleForm client={client} one={one} step={step} onDone={() => setStep(null)} />}
    </>
  )
}
