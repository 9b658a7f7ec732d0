import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'
import { SaidField } from './said-field.tsx'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

type PrincipleSeen = Answer<'see-principles'>['principles'][number]

/** What we stand for, each statement with the day from which it holds; earlier wordings stay on record (I11). */
export function PrinciplesPart() {
  const { say } = useWords()
  const answer = useRead('see-principles', {})
  const may = useMay('add-principle')
  return (
    <section className="card stack-small" aria-labelledby="principles-title">
      <h2 id="principles-title">{say('web.reviews.principles')}</h2>
      <p className="muted small">{say('web.reviews.principles.about')}</p>
      <PageState answer={answer} shape="lines">
        {({ principles }) => <Statements principles={principles} may={may} />}
      </PageState>
    </section>
  )
}

function Statements({ principles, may }: { principles: PrincipleSeen[]; may: boolean }) {
  const { say } = useWords()
  const [writing, setWriting] = useState<string | null>(null)
  return (
    <>
      {principles.length === 0 ? <p>{say('fit.principles.none')}</p> : null}
      <ul className={styles.rows}>
        {principles.map((one) => (
          <li key={one.ref} className={styles.row}>
            <div className={styles.said}>
              <p className={one.now ? undefined : 'muted'}>{one.text}</p>
              <p className="small muted">{daysOf(one, say)}</p>
            </div>
            {may && one.now ? (
              <Button variant="subtle" size="compact-sm" onClick={() => setWriting(one.principle)}>
                {say('web.reviews.principle.anew')}
              </Button>
            ) : null}
            {writing === one.principle && one.now ? (
              <StatementForm principle={one.principle} onDone={() => setWriting(null)} />
            ) : null}
          </li>
        ))}
      </ul>
      {may && writing === null ? (
        <Button className={styles.start ?? ''} variant="default" onClick={() => setWriting('')}>
          {say('web.reviews.principle.add')}
        </Button>
      ) : null}
      {writing === '' ? <StatementForm onDone={() => setWriting(null)} /> : null}
    </>
  )
}

function daysOf({ from, until, now }: PrincipleSeen, say: ReturnType<typeof useWords>['say']): string {
  if (until !== null) return say('web.reviews.principle.until', { from: { day: from }, until: { day: until } })
  return say(now ? 'web.reviews.principle.from' : 'web.reviews.principle.earlier', { from: { day: from } })
}

function StatementForm({ principle, onDone }: { principle?: string; onDone: () => void }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('add-principle', 'web.reviews.principle.done', onDone)
  const key = principle === undefined ? {} : { principle }
  return (
    <form className={styles.form} action={() => write({ text: text.trim(), ...key })}>
      <SaidField
        label={say('web.reviews.principle.text')}
        about={say('web.reviews.principle.text.about')}
        value={text}
        onChange={setText}
      />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.reviews.principle.save')}
      </Button>
    </form>
  )
}
