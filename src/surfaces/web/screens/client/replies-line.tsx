import { weekdayName } from '../../pieces/reach-fields.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { CalendarSeen } from './calendar-card.tsx'

/** On which weekdays they answer soonest, with how many answers that stands on; under eight nothing is said (N33). */
export function RepliesLine({ seen: { replies } }: { seen: CalendarSeen }) {
  const { say, language } = useWords()
  const { n, needed, best } = replies
  if (n < needed) return <p className="muted small">{say('web.calendar.replies.few', { n, needed })}</p>
  if (best.length === 0) return <p className="muted small">{say('web.calendar.replies.same', { n })}</p>
  const days = best.map((day) => weekdayName(language, day, 'long')).join(', ')
  return <p className="small">{say('web.calendar.replies', { n, days })}</p>
}
