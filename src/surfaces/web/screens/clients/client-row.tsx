import { Link } from '@tanstack/react-router'
import { roughly } from '../../pieces/estimates.ts'
import { StandingWord } from '../../pieces/standing.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ClientSeen } from './client-table.tsx'
import styles from './clients.module.css'

type RowProps = {
  client: ClientSeen
  at: number
  row: { 'data-row': number; tabIndex: number; onFocus: () => void }
  /** Whether it is chosen, and what turns that; null where nothing can be done with many at once. */
  choice: { chosen: boolean; turn: () => void } | null
}

/** One client in the table. On a phone the name and standing share a line and the days follow below. */
export function ClientRow({ client, at, row, choice }: RowProps) {
  const { say, day, money } = useWords()
  const { value, atRisk, lastContact, nextContact, lastOrder } = client
  return (
    <tr className={styles.row} {...row} aria-rowindex={at + 2} data-chosen={choice?.chosen ?? false}>
      {choice ? <ChoiceCell name={client.name} choice={choice} /> : null}
      <td data-column="name">
        <Link to="/clients/$client" params={{ client: client.client }}>
          {client.name}
        </Link>
      </td>
      <td data-column="standing">
        <StandingWord standing={client.standing} />
      </td>
      <td data-column="value" title={value ? say('web.value.year', { amount: value.amount, n: value.n }) : undefined}>
        {value ? money(value.amount) : <None />}
      </td>
      <td
        data-column="at-risk"
        data-label={say('web.clients.column.at-risk')}
        title={atRisk ? say('web.at-risk', { amount: roughly(atRisk) }) : undefined}
      >
        {atRisk ? money(roughly(atRisk)) : <span className="muted">{say('web.clients.unknown')}</span>}
      </td>
      <td data-column="last-contact" data-label={say('web.clients.column.last-contact')}>
        {lastContact ? day(lastContact) : <None />}
      </td>
      <td data-column="next-contact" data-label={say('web.clients.column.next-contact')}>
        {nextContact ? day(nextContact) : <None />}
      </td>
      <td data-column="last-order" data-label={say('web.clients.column.last-order')}>
        {lastOrder ? day(lastOrder) : <None />}
      </td>
    </tr>
  )
}

function ChoiceCell({ name, choice }: { name: string; choice: NonNullable<RowProps['choice']> }) {
  const { say } = useWords()
  return (
    <td data-column="choose">
      <label className={styles.choice}>
        <input
          type="checkbox"
          aria-label={say('web.clients.choose', { name })}
          checked={choice.chosen}
          onChange={choice.turn}
        />
      </label>
    </td>
  )
}

function None() {
  const { say } = useWords()
  return <span className="muted">{say('web.clients.nothing')}</span>
}
