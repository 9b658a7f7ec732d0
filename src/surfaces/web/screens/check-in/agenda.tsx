import { useState } from 'react'
import { Because } from '../../pieces/because.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { Prepared } from './check-in.tsx'
import styles from './check-in.module.css'

type Item = Prepared['agenda'][number]

/** The agenda in words; the first item is theirs (N26). What an item stands on opens in place. */
export function Agenda({ prepared: { agenda } }: { prepared: Prepared }) {
  const { say } = useWords()
  return (
    <section className="card stack-small" aria-labelledby="agenda-title">
      <h2 id="agenda-title">{say('web.check-in.agenda')}</h2>
      <ol className={styles.agenda}>
        {agenda.map((item, i) => (
          <AgendaLine key={`${item.say} ${i}`} item={item} />
        ))}
      </ol>
      <p className="muted small">{say('web.check-in.agenda.why')}</p>
    </section>
  )
}

function AgendaLine({ item }: { item: Item }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <li data-theirs={item.theirs}>
      <span>
        {say(item.say, item.args)}{' '}
        {item.because.length > 0 ? (
          <button type="button" className="linklike small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say('web.because.title')}
          </button>
        ) : null}
      </span>
      {open ? <Because ids={item.because} /> : null}
    </li>
  )
}
