import { Sideways } from '../../../pieces/sideways.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { Facts } from '../../reviews/facts.tsx'
import { accountSaid } from '../../../../account-said.ts'
import type { AccountSeen } from './handover-words.ts'
import styles from './handover.module.css'

/** The final account: the sentence first, every line one click away; currencies never meet in one sum. */
export function AccountPart({ accounts }: { accounts: readonly AccountSeen[] }) {
  const { say } = useWords()
  return (
    <section className="stack-small" aria-labelledby="account-title">
      <h3 id="account-title">{say('web.handover.account')}</h3>
      {accounts.length === 0 ? <p className="muted">{say('web.handover.account.none')}</p> : null}
      {accounts.map((account) => (
        <OneAccount key={account.currency} account={account} />
      ))}
    </section>
  )
}

function OneAccount({ account }: { account: AccountSeen }) {
  const words = useWords()
  const { say } = words
  const { lines, currency } = account
  return (
    <div className="stack-small">
      {accountSaid(words, account).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {lines.length === 0 ? null : (
        <details className={styles.quiet}>
          <summary>{say('web.handover.account.lines', { n: lines.length, currency })}</summary>
          <Lines account={account} />
        </details>
      )}
    </div>
  )
}

function Lines({ account: { lines, currency } }: { account: AccountSeen }) {
  const { say, day, money } = useWords()
  const title = say('web.handover.account.lines', { n: lines.length, currency })
  return (
    <Sideways label={title}>
      <table className={styles.account} aria-label={title}>
        <thead>
          <tr>
            {['day', 'kind', 'amount', 'left'].map((name) => (
              <th key={name} scope="col" data-figure={name === 'amount' || name === 'left'}>
                {say(`handover.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ because, on, kind, number, amount, left }) => (
            <tr key={because.join(' ')}>
              <td>{on === null ? say('web.handover.some-day') : day(on)}</td>
              <td>
                {say(`handover.account.kind.${kind}`)} <bdi>{number}</bdi>
              </td>
              <td data-figure="true">{money(amount)}</td>
              <td data-figure="true">{left === null || left.minor === 0 ? '' : money(left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Facts ids={lines.flatMap(({ because }) => because)} about={title} />
    </Sideways>
  )
}
