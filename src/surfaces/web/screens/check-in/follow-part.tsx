import { Button, TextInput } from '@mantine/core'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { PartProps } from './check-in-form.tsx'
import styles from './check-in.module.css'

/** What was promised, each with its day, and the day of the next check-in (N8, N11). */
export function FollowPart({ prepared: { next }, held }: PartProps) {
  const { say } = useWords()
  const { today } = useSession()
  const { draft, change } = held
  const planned = next?.day
  return (
    <section className="card stack-small">
      <h2>{say('web.check-in.follow')}</h2>
      <Promises held={held} />
      <h3>{say('web.check-in.next')}</h3>
      <TextInput
        type="date"
        label={say('web.check-in.next.on')}
        description={
          planned ? say('web.check-in.card.next', { day: { day: planned } }) : say('web.check-in.next.about')
        }
        min={today}
        value={draft.next}
        onChange={(event) => change({ next: event.currentTarget.value })}
      />
    </section>
  )
}

function Promises({ held: { draft, change } }: Pick<PartProps, 'held'>) {
  const { say } = useWords()
  const { promises, on } = draft
  const set = (at: number, part: Partial<(typeof promises)[number]>) =>
    change({ promises: promises.map((one, i) => (i === at ? { ...one, ...part } : one)) })
  return (
    <>
      {promises.map(({ text, due }, i) => (
        // Rows are only added at the end.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={i} className={styles.beside}>
          <TextInput
            label={say('web.check-in.follow.text', { n: i + 1 })}
            value={text}
            onChange={(event) => set(i, { text: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={say('web.check-in.follow.due', { n: i + 1 })}
            min={on}
            value={due}
            onChange={(event) => set(i, { due: event.currentTarget.value })}
          />
        </div>
      ))}
      <div>
        <Button variant="default" onClick={() => change({ promises: [...promises, { text: '', due: '' }] })}>
          {say('web.check-in.follow.add')}
        </Button>
      </div>
    </>
  )
}
