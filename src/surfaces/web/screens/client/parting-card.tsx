import { Link } from '@tanstack/react-router'
import { wayKey } from '../../../../core/parting/obligations/way-words.ts'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import { useNames } from '../reviews/use-names.ts'
import styles from '../partings/partings.module.css'

type Leaving = Answer<'see-leaving'>
type Task = Leaving['mine'][number]

/** After the notice, for everybody: the last day, who is there until then, what is mine to do. Before it only for the few who may know, the way to the parting. */
export function PartingCard({ client }: { client: string }) {
  const { say } = useWords()
  const seen = useRead('see-leaving', { client }).data
  const trusted = useMay('see-parting')
  const known = useRead('see-partings', {}, { enabled: trusted }).data?.partings.some((one) => one.client === client)
  if (!seen?.leaving && !known) return null
  return (
    <section className="card stack-small" aria-labelledby="parting-title">
      <h2 id="parting-title">{say('web.parting.card')}</h2>
      {seen?.leaving ? <Announced seen={seen} leaving={seen.leaving} /> : <p>{say('web.parting.card.quiet')}</p>}
      {known ? (
        <p>
          <Link to="/partings/$client" params={{ client }}>
            {say('web.parting.card.go')}
          </Link>
        </p>
      ) : null}
      {seen?.leaving ? null : <p className="small muted">{say('web.parting.private')}</p>}
    </section>
  )
}

type AnnouncedProps = { seen: Leaving; leaving: NonNullable<Leaving['leaving']> }

function Announced({ seen, leaving }: AnnouncedProps) {
  const { say } = useWords()
  const nameOf = useNames()
  const { due, member } = leaving
  const mine = seen.mine.filter(({ open }) => open)
  const others = seen.others.filter(({ open }) => open)
  const over = due < seen.day
  return (
    <>
      <p>{say(over ? 'web.parting.card.over' : 'web.parting.card.last-day', { day: { day: due } })}</p>
      {member === null || over ? null : <p>{say('web.parting.card.member', { member: nameOf(member) ?? member })}</p>}
      {mine.length > 0 ? <Tasks title={say('web.parting.card.mine')} tasks={mine} /> : null}
      {mine.length === 0 && !over ? <p className="small muted">{say('web.parting.card.mine.none')}</p> : null}
      {others.length > 0 ? (
        <details className={styles.quiet}>
          <summary>{say('web.parting.card.others', { n: others.length })}</summary>
          <Tasks tasks={others} />
        </details>
      ) : null}
    </>
  )
}

function Tasks({ title, tasks }: { title?: string; tasks: readonly Task[] }) {
  const words = useWords()
  return (
    <>
      {title === undefined ? null : <h3>{title}</h3>}
      <ul className={styles.rows}>
        {tasks.map((task) => (
          <li key={task.obligation}>
            <p>{sayTask(words, task)}</p>
            {task.due === null ? null : (
              <p className="small muted">{words.say('web.parting.card.by', { day: { day: task.due } })}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** In the words of whoever wrote it down, else what it was found as. */
function sayTask({ say }: ScreenWords, { text, code, as, way }: Task): string {
  const what = text !== '' ? text : say(code === null ? `obligation.as.${as}` : `obligation.${code}`)
  return way === null ? what : say('web.parting.card.task', { way: say(wayKey(as, way)), what })
}
