import { weekOf } from '../../../../core/calendar/week.ts'
import { useSession } from '../../frame/session.tsx'
import { Plot } from '../../pieces/plot.tsx'
import { Sideways } from '../../pieces/sideways.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './plan.module.css'
import type { ContactsSeen } from './weeks.tsx'

type Week = ContactsSeen['weeks'][number]

/** How many planned contacts each member has in each week, beside how many fit. */
export function LoadPlot({ weeks }: { weeks: Week[] }) {
  const { say, day, number } = useWords()
  if (weeks.length === 0) return null
  const over = weeks.filter(({ n, capacity }) => n > capacity)
  const title = over.length === 0 ? say('web.plan.load.fits') : say('web.plan.load.over', { n: over.length })
  const rows = weeks.map(({ name, member, week, n, capacity }) => [
    day(week),
    member ? (name ?? member) : say('web.plan.nobody'),
    number(n),
    number(capacity),
  ])
  const head = ['week', 'member', 'planned', 'capacity'].map((one) => say(`web.plan.load.${one}`))
  const members = [...Map.groupBy(weeks, ({ member }) => member ?? '')]
  return (
    <Plot title={title} name="contacts-by-week" head={head} rows={rows}>
      <Sideways label={title} className={styles.load}>
        {members.map(([member, own]) => (
          <MemberLoad key={member} weeks={own} />
        ))}
      </Sideways>
    </Plot>
  )
}

/** One member's weeks from left to right; the line is how many fit. */
function MemberLoad({ weeks }: { weeks: Week[] }) {
  const { say } = useWords()
  const { member, name, capacity } = weeks[0]!
  const most = Math.max(1, capacity, ...weeks.map(({ n }) => n))
  return (
    <div className={styles.member}>
      <div className={styles.memberName}>
        <strong>{member ? name : say('web.plan.nobody')}</strong>
        <span className="muted small">{say('web.plan.load.room', { n: capacity })}</span>
      </div>
      <ol className={styles.bars}>
        {weeks.map((week) => (
          <Bar key={week.week} week={week} most={most} />
        ))}
      </ol>
    </div>
  )
}

function Bar({ week: { week, n, capacity }, most }: { week: Week; most: number }) {
  const { say, number, language } = useWords()
  const { today } = useSession()
  const short = { day: 'numeric', month: 'numeric', timeZone: 'UTC' } as const
  const name = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, short).format(
    new Date(`${week}T00:00:00Z`),
  )
  const share = (count: number) => `${(100 * count) / most}%`
  return (
    <li data-over={n > capacity} data-now={week === weekOf(today)}>
      <span className={styles.count}>{n > 0 ? number(n) : ''}</span>
      <span className={styles.column} aria-hidden="true">
        <i style={{ height: share(n) }} />
        <b style={{ insetBlockEnd: share(capacity) }} />
      </span>
      <span className={styles.week}>{name}</span>
      <span className="hidden">{say('web.plan.load.one', { n, capacity })}</span>
    </li>
  )
}
