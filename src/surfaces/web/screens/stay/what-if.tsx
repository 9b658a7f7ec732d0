import { Link } from '@tanstack/react-router'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { concentrationLines, whatIfAbout } from '../../pieces/deal-words.ts'
import type { WhatIfSeen } from '../../pieces/deal-words.ts'
import { WhatIfLines } from '../../pieces/what-if-lines.tsx'
import { useWords } from '../../words/words-context.tsx'
import { FirstFew } from './first-few.tsx'
import styles from './stay.module.css'

/** What if they left: how much hangs on few clients, and a card for each of the largest (A30). */
export function WhatIf() {
  const { say } = useWords()
  const answer = useRead('see-what-if', {}, { keep: true })
  return (
    <section className="card stack-small" aria-labelledby="what-if-title">
      <h2 id="what-if-title">{say('web.stay.what-if.title')}</h2>
      <PageState answer={answer} shape="lines">
        {(seen) => <WhatIfBody seen={seen} />}
      </PageState>
    </section>
  )
}

function WhatIfBody({ seen }: { seen: WhatIfSeen }) {
  const words = useWords()
  return (
    <>
      {[...whatIfAbout(words, seen), ...concentrationLines(words, seen)].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <FirstFew list={seen.cards} className={styles.cards}>
        {(card) => (
          <li key={`${card.client} ${card.currency}`} className={styles.leaving}>
            <h3>
              <Link to="/clients/$client" params={{ client: card.client }}>
                {card.name}
              </Link>
            </h3>
            <WhatIfLines card={card} />
          </li>
        )}
      </FirstFew>
    </>
  )
}
