import { HANDOVER_PARTS } from '../../../../core/parting/handover/handover-items.ts'
import type { HandoverPart as Part } from '../../../../core/parting/handover/handover-items.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { AccountPart } from './handover/account-part.tsx'
import type { HandoverSeen } from './handover/handover-words.ts'
import styles from './handover/handover.module.css'
import { ItemRow } from './handover/item-row.tsx'
import { PackPart } from './handover/pack-part.tsx'

/** Everything that goes over to the client, what of it is settled, the final account, and the pack to hand over (I39). */
export function HandoverPart({ client }: { client: string }) {
  const answer = useRead('see-handover', { client })
  return (
    <PageState answer={answer} shape="lines">
      {(seen) => <Handover seen={seen} />}
    </PageState>
  )
}

function Handover({ seen }: { seen: HandoverSeen }) {
  const { say } = useWords()
  const { items, name, when, contact, accounts, mayPack, unaccepted, exceptions } = seen
  const over = items.filter((one) => one.over).length
  return (
    <div className={styles.part}>
      <div className="stack-small">
        <p>{say('web.handover.summary', { name, n: items.length, over })}</p>
        {unaccepted + exceptions > 0 ? <p>{say('web.handover.waiting', { unaccepted, exceptions })}</p> : null}
        {when.lastDay === null ? null : <p>{say('web.handover.last-day', { day: { day: when.lastDay } })}</p>}
        {contact === null || when.lastDay === null ? null : <p>{say('web.handover.contact', { member: contact })}</p>}
      </div>
      {HANDOVER_PARTS.map((part) => (
        <PartRows key={part} part={part} seen={seen} />
      ))}
      <AccountPart accounts={accounts} />
      {mayPack ? <PackPart seen={seen} /> : null}
    </div>
  )
}

function PartRows({ part, seen: { client, items, largest } }: { part: Part; seen: HandoverSeen }) {
  const { say } = useWords()
  const own = items.filter((one) => one.part === part)
  if (own.length === 0) return null
  const title = say(`handover.part.${part}`)
  return (
    <section className="stack-small" aria-label={title}>
      <h3>{title}</h3>
      {part === 'credentials' ? <p className="small muted">{say('web.handover.credentials')}</p> : null}
      <ul className={styles.rows}>
        {own.map((one) => (
          <ItemRow key={one.obligation} client={client} one={one} largest={largest} />
        ))}
      </ul>
    </section>
  )
}
