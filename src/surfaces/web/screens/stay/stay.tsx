import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { AdviceList } from './advice-list.tsx'
import { Levels } from './levels.tsx'
import { LevelUp } from './level-up.tsx'
import { PriceList } from './price-list.tsx'
import { WhatIf } from './what-if.tsx'
import styles from './stay.module.css'

/** Whether those who stay get the best service, advice and prices, and what if the largest of them left. */
export default function Stay() {
  const { say } = useWords()
  const answer = useRead('see-stayers', {}, { keep: true })
  return (
    <div className={styles.page}>
      <header className="stack-small">
        <h1>{say('web.stay.title')}</h1>
        <p className="muted">{say('web.stay.about')}</p>
      </header>
      <PageState answer={answer} shape="page">
        {(seen) => (
          <>
            <Levels seen={seen} />
            <AdviceList seen={seen} />
            <PriceList seen={seen} />
            <LevelUp seen={seen} />
          </>
        )}
      </PageState>
      <WhatIf />
    </div>
  )
}
