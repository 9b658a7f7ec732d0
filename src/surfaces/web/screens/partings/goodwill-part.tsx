import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { GainsList } from './gains-list.tsx'
import { GiveForm } from './goodwill-form.tsx'
import { GivenRows } from './goodwill-rows.tsx'
import type { GoodwillSeen } from './goodwill-words.ts'
import { WaiveForm } from './goodwill-waive.tsx'
import styles from './goodwill.module.css'

/** What a leaving client gets before the letter speaks of it, or why nothing; and what they gain (I28, I29). */
export function GoodwillPart({ client }: { client: string }) {
  const { say } = useWords()
  const answer = useRead('see-goodwill', { client })
  return (
    <section className="stack-small" aria-labelledby="goodwill-title">
      <h3 id="goodwill-title">{say('web.goodwill.title')}</h3>
      <PageState answer={answer} shape="lines">
        {(seen) => <Body seen={seen} />}
      </PageState>
    </section>
  )
}

function Body({ seen }: { seen: GoodwillSeen }) {
  const { say } = useWords()
  const may = useMay('grant-goodwill')
  const { name, open, waived, goodwill, gains, parting } = seen
  if (parting === null) return <p className="muted">{say('web.goodwill.not-begun', { name })}</p>
  const given = goodwill.some(({ state }) => state !== 'withdrawn')
  return (
    <>
      <p>{sayState(say, seen)}</p>
      {waived ? <blockquote>{waived.text}</blockquote> : null}
      <GivenRows seen={seen} />
      {open && may ? <Giving seen={seen} folded={given || waived !== null} /> : null}
      {open && may && !given ? <WaiveForm seen={seen} /> : null}
      <Known seen={seen} />
      {open || gains.length > 0 ? <GainsList name={name} gains={gains} /> : null}
    </>
  )
}

/** The form stands open while nothing is decided; from then on more is one line away. */
function Giving({ seen, folded }: { seen: GoodwillSeen; folded: boolean }) {
  const { say } = useWords()
  if (!folded) return <GiveForm seen={seen} />
  return (
    <details className={styles.more}>
      <summary>{say('web.goodwill.more')}</summary>
      <GiveForm seen={seen} />
    </details>
  )
}

/** What to keep in mind while giving: what they had already, what was said sorry for, that care holds (T6, M22). */
function Known({ seen: { name, earlier, apologies, care } }: { seen: GoodwillSeen }) {
  const { say } = useWords()
  const n = apologies.length
  return (
    <ul className="small muted">
      {earlier.map(({ text, amount, on, because }) => (
        <li key={because[0]}>{say('web.goodwill.earlier', { text, amount, on: { day: on } })}</li>
      ))}
      {n > 0 ? <li>{say('web.goodwill.apologies', { n })}</li> : null}
      {care ? <li>{say('web.goodwill.care', { name })}</li> : null}
    </ul>
  )
}

function sayState(say: ReturnType<typeof useWords>['say'], { name, lacks, waived, open }: GoodwillSeen): string {
  if (!open) return say('web.goodwill.closed', { name })
  if (waived) return say('web.goodwill.waived', { name, by: waived.byName ?? '', known: waived.byName ? 'yes' : 'no' })
  return say(`web.goodwill.${lacks ?? 'settled'}`, { name })
}
