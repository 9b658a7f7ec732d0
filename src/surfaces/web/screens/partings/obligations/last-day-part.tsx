import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { sayLack } from '../../../pieces/lack-words.ts'
import { useWrite } from '../../reviews/use-write.ts'
import { LastDayForm } from './last-day-form.tsx'
import { nameOf, runs } from './obligation-words.ts'
import type { LastDaySeen, ObligationsSeen } from './obligation-words.ts'
import styles from './obligations.module.css'

/** The last day: computed from what is open, with what decides it, and the day that was chosen (M39, I38). */
export function LastDayPart({ seen, last }: { seen: ObligationsSeen; last: LastDaySeen }) {
  const words = useWords()
  const { say } = words
  const { earliest, day, chosen, missing } = last
  return (
    <section className={styles.lastday} aria-labelledby="lastday-title">
      <h3 id="lastday-title">{say('web.obligations.lastday')}</h3>
      <p className={styles.day}>{say(`web.obligations.lastday.${chosen ? 'chosen' : 'earliest'}`, { day: { day } })}</p>
      {chosen?.override ? <Override chosen={chosen} /> : null}
      {chosen && missing[0] ? <p className={styles.alone}>{sayLack(words, missing[0]).happened}</p> : null}
      <Reasons last={last} out={seen.out !== null} />
      {seen.open ? <LastDayDeeds seen={seen} earliest={earliest} last={last} out={seen.out !== null} /> : null}
    </section>
  )
}

function Override({ chosen: { byName, text, on } }: { chosen: NonNullable<LastDaySeen['chosen']> }) {
  const { say } = useWords()
  const by = byName ?? say('web.obligations.nobody')
  return <p className="small">{say('web.obligations.lastday.override', { by, on: { day: on }, text: text ?? '' })}</p>
}

/** How many reasons are shown before one asks for the rest. */
const SHOWN = 3

function Reasons({ last: { reasons, earliest }, out }: { last: LastDaySeen; out: boolean }) {
  const { say } = useWords()
  const [all, setAll] = useState(false)
  const shown = all ? reasons : reasons.slice(0, SHOWN)
  const moves = !out && (reasons[0]?.code === 'notice' || reasons[0]?.code === 'find')
  return (
    <>
      <p className="small muted">{say('web.obligations.lastday.because', { day: { day: earliest } })}</p>
      <dl className={styles.reasons}>
        {shown.map((reason) => (
          <ReasonLine key={`${reason.code} ${reason.what?.obligation ?? ''}`} reason={reason} />
        ))}
      </dl>
      {moves ? <p className="small muted">{say('web.obligations.lastday.slack')}</p> : null}
      {shown.length < reasons.length ? (
        <div>
          <button type="button" className="linklike small" onClick={() => setAll(true)}>
            {say('web.obligations.lastday.more', { n: reasons.length - shown.length })}
          </button>
        </div>
      ) : null}
    </>
  )
}

function ReasonLine({ reason: { code, args, day, what } }: { reason: LastDaySeen['reasons'][number] }) {
  const words = useWords()
  const name = what && code !== 'notice' ? nameOf(words, { ...what, args, as: 'other' }) : null
  const said = words.say(`lastday.${code}`, args)
  return (
    <>
      <dt>{words.day(day)}</dt>
      <dd>{name === null ? said : words.say('web.obligations.lastday.reason', { reason: said, name })}</dd>
    </>
  )
}

type DeedsProps = { seen: ObligationsSeen; earliest: string; last: LastDaySeen; out: boolean }

/** It is the next thing to do once everything else has a plan. */
function LastDayDeeds({ seen, earliest, last, out }: DeedsProps) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const { write, writing, refused } = useWrite('set-last-day', 'web.obligations.lastday.done')
  const settled = last.chosen !== null && !last.early
  const next = seen.obligations.every((one) => !one.open || one.planned || runs(one))
  const { client } = seen
  return (
    <>
      <div className="row">
        {settled || out ? null : (
          <Button
            variant={next ? 'filled' : 'default'}
            loading={writing}
            onClick={() => write({ client, due: earliest })}
          >
            {say('web.obligations.lastday.set', { day: { day: earliest } })}
          </Button>
        )}
        <Button variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('web.obligations.lastday.other')}
        </Button>
      </div>
      <RefusedLine failed={refused} />
      {open ? <LastDayForm client={client} last={last} onDone={() => setOpen(false)} /> : null}
    </>
  )
}
