import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../frame/session.tsx'
import { gapLines, priceLine } from '../../pieces/deal-words.ts'
import { PriceWindow } from '../../pieces/price-window.tsx'
import type { GapSeen, StaySeen } from '../../pieces/stay-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { FirstFew } from './first-few.tsx'
import styles from './stay.module.css'

/** Who stayed and pays more than a newer client, with the fix that shows the old and the new price (N22). */
export function PriceList({ seen }: { seen: StaySeen }) {
  const words = useWords()
  const { say } = words
  const [open, setOpen] = useState<GapSeen | null>(null)
  const { gaps, total } = seen.prices
  return (
    <section className="card stack-small" aria-labelledby="prices-title">
      <h2 id="prices-title">{say('web.stay.prices.title')}</h2>
      <p>{priceLine(words, seen)}</p>
      <FirstFew list={gaps} className={styles.rows}>
        {(gap) => <PriceRow key={`${gap.client} ${gap.per} ${gap.service}`} gap={gap} onFix={() => setOpen(gap)} />}
      </FirstFew>
      {gaps.length > 0 ? <p className="muted small">{say('web.stay.prices.same')}</p> : null}
      {total > gaps.length ? (
        <p className="muted small">{say('web.stay.more-prices', { n: total - gaps.length })}</p>
      ) : null}
      {open?.lowest ? <PriceWindow {...open} wished={open.lowest.amount} onClose={() => setOpen(null)} /> : null}
    </section>
  )
}

function PriceRow({ gap, onFix }: { gap: GapSeen; onFix: () => void }) {
  const words = useWords()
  const { client, name } = gap
  const [pays, ...rest] = gapLines(words, gap)
  return (
    <li className={styles.row}>
      <div>
        <Link to="/clients/$client" params={{ client }}>
          {name}
        </Link>
        <p>{pays}</p>
        <span className={styles.behind}>{rest.join(' ')}</span>
      </div>
      {useMay('set-price') ? (
        <Button variant="default" size="compact-md" onClick={onFix}>
          {words.say('web.stay.prices.fix')}
          <span className="hidden">{name}</span>
        </Button>
      ) : null}
    </li>
  )
}
