import { Button } from '@mantine/core'
import { useState } from 'react'
import { addDays } from '../../../../core/day.ts'
import { FORECAST_DAYS } from '../../../../core/decide/forecasts.ts'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'
import type { OpenReview, ReviewSeen } from './review-words.ts'
import { DayField, SaidField } from './said-field.tsx'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

type Props = { seen: ReviewSeen; review: OpenReview }

/** Moves the day of a review, which is counted (M35), or closes one that is decided; each move is shown with its reason. */
export function HeadDeeds({ seen, review }: Props) {
  const { say } = useWords()
  const [open, setOpen] = useState<'move' | 'close' | null>(null)
  const close = () => setOpen(null)
  const decided = review.state !== 'open'
  return (
    <>
      <Moves review={review} />
      <div className="row">
        <Button variant="default" size="compact-sm" onClick={() => setOpen(open === 'move' ? null : 'move')}>
          {say('web.review.move')}
        </Button>
        {decided ? (
          <Button variant="default" size="compact-sm" onClick={() => setOpen(open === 'close' ? null : 'close')}>
            {say('web.review.close')}
          </Button>
        ) : null}
      </div>
      {open === 'move' ? <MoveForm seen={seen} onDone={close} /> : null}
      {open === 'close' ? <CloseForm seen={seen} onDone={close} /> : null}
    </>
  )
}

function Moves({ review: { postponed } }: { review: OpenReview }) {
  const { say } = useWords()
  if (postponed.length === 0) return null
  return (
    <ul className="small muted">
      {postponed.map(({ ref, from, to, why }) => (
        <li key={ref}>
          {say('web.review.moved', { from: { day: from }, to: { day: to } })} {why}
        </li>
      ))}
    </ul>
  )
}

type FormProps = { seen: ReviewSeen; onDone: () => void }

function MoveForm({ seen: { client, day }, onDone }: FormProps) {
  const { say } = useWords()
  const [due, setDue] = useState(addDays(day, 14))
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('postpone-review', 'web.review.move.done', onDone)
  return (
    <form className={styles.form} action={() => write({ client, due, text: text.trim() })}>
      <DayField
        label="web.review.move.due"
        from={addDays(day, 1)}
        until={addDays(day, FORECAST_DAYS)}
        value={due}
        onChange={setDue}
      />
      <SaidField label={say('web.review.why')} about={say('web.review.move.about')} value={text} onChange={setText} />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.review.move.save')}
      </Button>
    </form>
  )
}

function CloseForm({ seen: { client }, onDone }: FormProps) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('close-review', 'web.review.close.done', onDone)
  return (
    <form className={styles.form} action={() => write({ client, text: text.trim() })}>
      <SaidField label={say('web.review.close.text')} value={text} onChange={setText} />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.review.close')}
      </Button>
    </form>
  )
}
