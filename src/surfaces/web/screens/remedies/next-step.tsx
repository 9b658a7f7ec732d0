import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../frame/session.tsx'
import { Because } from '../../pieces/because.tsx'
import { useWords } from '../../words/words-context.tsx'
import { ApologyWindow } from './apology-window.tsx'
import { OfferWindow } from './offer-window.tsx'
import type { RemedyAs } from './offer-window.tsx'
import styles from './remedies.module.css'
import type { Advice } from './remedy-words.ts'

type StepProps = { client: string; name: string; advice: Advice }

/** What comes now: the apology, then the offer, then help (M27, M28); or that nothing more helps (M38). */
export function NextStep({ client, name, advice }: StepProps) {
  const { say } = useWords()
  const may = useMay('apologise')
  const [apologising, setApologising] = useState(false)
  const { next, apology, stop } = advice
  if (next === 'nothing' || (stop !== null && next !== 'apologise')) return null
  const ours = next === 'help' || apology.owed
  return (
    <>
      {next === 'apologise' ? (
        <div className={styles.next}>
          <p>{say('web.remedies.next.apologise', { name })}</p>
          {may ? <Button onClick={() => setApologising(true)}>{say('web.remedies.apologise')}</Button> : null}
        </div>
      ) : (
        <p>{say(ours ? `web.remedies.next.${next}` : 'web.remedies.next.not-ours')}</p>
      )}
      {apologising ? (
        <ApologyWindow client={client} name={name} case={advice.case} onClose={() => setApologising(false)} />
      ) : null}
    </>
  )
}

/** The matter came back after remedies that were accepted: no more is suggested, and offering needs a reason. */
export function Stopped({ client, name, advice }: StepProps) {
  const { say } = useWords()
  const [offering, setOffering] = useState(false)
  const [open, setOpen] = useState(false)
  const { stop } = advice
  const may = useMay('offer-remedy')
  if (!stop) return null
  return (
    <div className={`stack-small ${styles.stop}`}>
      <h3>{say('web.remedies.stop.title', { n: stop.n })}</h3>
      <p>{say('web.remedies.stop.about')}</p>
      <div className="row">
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('web.remedies.stop.facts')}
        </Button>
        {may ? (
          <Button variant="subtle" onClick={() => setOffering(true)}>
            {say('web.remedies.stop.offer')}
          </Button>
        ) : null}
      </div>
      {open ? <Because ids={stop.because} /> : null}
      {offering ? (
        <OfferWindow client={client} name={name} advice={advice} as="attention" onClose={() => setOffering(false)} />
      ) : null}
    </div>
  )
}

/** What to offer, the cheaper ways first, each with why it suits what was lost. */
export function Suggestions({ client, name, advice }: StepProps) {
  const { say } = useWords()
  const [as, setAs] = useState<RemedyAs | null>(null)
  const may = useMay('offer-remedy')
  const { suggestions, extra, next } = advice
  if (suggestions.length === 0 || next === 'apologise' || next === 'nothing') return null
  const extras = extra.suggest ? [{ as: 'extra' as const, why: null }] : []
  return (
    <>
      <ul className={styles.options}>
        {[...suggestions, ...extras].map((one) => (
          <li key={one.as}>
            <span>
              {say(`remedy.as.${one.as}`)}{' '}
              <span className="small muted">
                {one.why === null ? sayExtra(say, advice) : say(`remedy.why.${one.why}`)}
              </span>
            </span>
            {may ? (
              <Button
                variant="default"
                size="compact-md"
                aria-label={say('web.remedies.offer.name', { what: say(`remedy.as.${one.as}`) })}
                onClick={() => setAs(one.as)}
              >
                {say('web.remedies.offer')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {as ? <OfferWindow client={client} name={name} advice={advice} as={as} onClose={() => setAs(null)} /> : null}
    </>
  )
}

function sayExtra(say: ReturnType<typeof useWords>['say'], { extra }: Advice): string {
  const { minutes, used, most, ownerName } = extra
  return say('web.remedies.extra', {
    minutes,
    left: most - used,
    name: ownerName ?? '',
    owned: ownerName ? 'yes' : 'no',
  })
}
