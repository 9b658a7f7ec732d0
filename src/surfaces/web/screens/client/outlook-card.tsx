import type { ReactNode } from 'react'
import { roughly } from '../../pieces/estimates.ts'
import { Interval } from '../../pieces/interval.tsx'
import { modelName } from '../../pieces/model-names.ts'
import { hundredths, rounded, shareArgs } from '../../pieces/shares.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ClientPage } from './client.tsx'
import styles from './outlook.module.css'

type Outlook = NonNullable<ClientPage['outlook']>

/** What the next twelve months are expected to bring, each with its interval; or why nothing is said. */
export function OutlookCard({ page }: { page: ClientPage }) {
  const { say } = useWords()
  return (
    <section className="card stack-small" aria-labelledby="outlook-title">
      <h2 id="outlook-title">{say('web.outlook.title')}</h2>
      {page.outlook ? (
        <OutlookBody outlook={page.outlook} />
      ) : (
        <p className="muted small">{say(`outlook.none.${page.noOutlook ?? 'no-book'}`)}</p>
      )}
    </section>
  )
}

function OutlookBody({ outlook }: { outlook: Outlook }) {
  const { say, number, money } = useWords()
  const { pBuy, pLoss, purchases, worth, atRisk } = outlook
  return (
    <>
      <dl className={styles.figures}>
        <Row name={say('web.outlook.buys')}>
          <Interval {...pBuy}>{say('web.outlook.chance', shareArgs(pBuy))}</Interval>
        </Row>
        <Row name={say('web.outlook.purchases')}>
          {number(rounded(purchases.value))}
          <Between low={number(rounded(purchases.low))} high={number(rounded(purchases.high))} />
        </Row>
        {worth ? (
          <Row name={say('web.outlook.worth')}>
            {money(roughly(worth.amount))}
            <Between low={money(roughly(worth.low))} high={money(roughly(worth.high))} />
          </Row>
        ) : null}
        {atRisk ? (
          <Row name={say('web.outlook.at-risk')} why={say('web.outlook.at-risk.why', { percent: hundredths(pLoss) })}>
            {money(roughly(atRisk.amount))}
            <Between low={money(roughly(atRisk.low))} high={money(roughly(atRisk.high))} />
          </Row>
        ) : null}
      </dl>
      <Ground outlook={outlook} />
    </>
  )
}

function Row({ name, why, children }: { name: string; why?: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        {name}
        {why ? <span className={styles.why}>{why}</span> : null}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

function Between({ low, high }: { low: string; high: string }) {
  const { say } = useWords()
  return <span className={styles.between}>{say('web.outlook.between', { low, high })}</span>
}

/** The model and how much it stands on. */
function Ground({ outlook }: { outlook: Outlook }) {
  const { say } = useWords()
  const { model, clients, repeats, until } = outlook
  return (
    <details className="muted small">
      <summary>{say('web.outlook.how')}</summary>
      {say('web.outlook.ground', { model: modelName(model), clients, repeats, until: { day: until } })}
      {` ${say('web.outlook.within')}`}
    </details>
  )
}
