import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { RIGHTS } from '../../../../core/ledger/kinds/decisions.ts'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'
import type { ReviewSeen } from './review-words.ts'
import { DayField } from './said-field.tsx'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

/** Rights the client used not long ago, and the place to write one down: parting soon after looks like revenge (2.5). */
export function RightsPart({ seen: { client, rights } }: { seen: ReviewSeen }) {
  const { say } = useWords()
  return (
    <>
      <ul>
        {rights.map(({ ref, as, on }) => (
          <li key={ref}>{say('web.review.right.line', { right: say(`review.right.${as}`), on: { day: on } })}</li>
        ))}
      </ul>
      <details className={styles.quiet}>
        <summary>{say('web.review.right')}</summary>
        <RightForm client={client} />
      </details>
    </>
  )
}

function RightForm({ client }: { client: string }) {
  const { say } = useWords()
  const { today } = useSession()
  const [used, setUsed] = useState<(typeof RIGHTS)[number]>('regulator')
  const [on, setOn] = useState(today)
  const { write, writing, refused } = useWrite('record-right', 'web.review.right.done')
  const when = on === today ? {} : { on }
  return (
    <form className={styles.form} action={() => write({ client, used, ...when })}>
      <p className="small muted">{say('web.review.right.about')}</p>
      <div className={styles.fields}>
        <NativeSelect
          label={say('web.review.right.which')}
          data={RIGHTS.map((value) => ({ value, label: say(`review.right.${value}`) }))}
          value={used}
          onChange={(event) => setUsed(event.currentTarget.value as typeof used)}
        />
        <DayField label="web.review.right.on" until={today} value={on} onChange={setOn} />
      </div>
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.review.right.save')}
      </Button>
    </form>
  )
}
