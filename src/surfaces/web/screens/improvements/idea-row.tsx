import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../frame/session.tsx'
import { Because } from '../../pieces/because.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import { ChangeWindow } from './change-window.tsx'
import type { LearntSeen } from './improvements.tsx'
import styles from './improvements.module.css'

export type Idea = LearntSeen['improvements'][number]

/** One improvement: how far it is, the three numbers its place comes from, and whether it came again. */
export function IdeaRow({ one }: { one: Idea }) {
  const words = useWords()
  const { say } = words
  const [changing, setChanging] = useState(false)
  const [open, setOpen] = useState(false)
  const may = useMay('change-improvement')
  return (
    <li className={styles.idea}>
      <div>
        <p>
          <strong>{one.text}</strong>
        </p>
        <p className="small muted">{stateLine(words, one)}</p>
        <p className="small">
          <button type="button" className="linklike small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {scoreLine(words, one)}
          </button>
        </p>
        {one.again ? <p className="small">{againLine(words, one.again)}</p> : null}
        {one.said ? <p className="small">{one.said}</p> : null}
        {one.checkDue ? <p className={`small ${styles.care}`}>{say('web.improvements.check-due')}</p> : null}
        {open ? <Because ids={one.because} /> : null}
      </div>
      {may ? (
        <Button variant="default" size="compact-md" onClick={() => setChanging(true)}>
          {say(one.checkDue ? 'web.improvements.check' : 'web.improvements.change')}
          <span className="hidden">{one.text}</span>
        </Button>
      ) : null}
      {changing ? <ChangeWindow one={one} onClose={() => setChanging(false)} /> : null}
    </li>
  )
}

function stateLine({ say }: ScreenWords, { state, tag, ownerName, due, doneOn }: Idea): string {
  return [
    say(`web.improvements.state.${state}`),
    tag ? say(`web.improvements.tag.${tag}`) : '',
    ownerName ?? '',
    doneOn ? say('web.improvements.done-on', { on: { day: doneOn } }) : '',
    due && state !== 'checked' && state !== 'dropped' ? say('web.improvements.check-on', { on: { day: due } }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** Each of the three is shown, and their product only to say where the place comes from. */
function scoreLine({ say, money, number }: ScreenWords, { frequency, revenue, ease, score, lacks }: Idea): string {
  const parts = [
    say('web.improvements.frequency', { n: frequency }),
    revenue ? money(revenue) : say('web.improvements.revenue.unknown'),
    ease === null ? say('web.improvements.ease.unknown') : say('web.improvements.ease', { ease }),
  ].join(' × ')
  if (score !== null) return `${parts} = ${number(Math.round(score))}`
  return `${parts}. ${say(`web.improvements.lacks.${lacks ?? 'frequency'}`)}`
}

function againLine({ say }: ScreenWords, { days, after, before, clear }: NonNullable<Idea['again']>): string {
  return say(clear ? 'web.improvements.again.clear' : 'web.improvements.again', { days, after, before })
}
