import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { AlternativeWindow } from './alternative-window.tsx'
import styles from './improvements.module.css'

type Listed = Answer<'see-alternatives'>['alternatives'][number]

/** Whom a client may turn to instead (A23): who agreed to be named, and was checked within a year. */
export function Alternatives() {
  const { say } = useWords()
  const [adding, setAdding] = useState(false)
  const answer = useRead('see-alternatives', {})
  return (
    <section className="card stack-small" aria-labelledby="alternatives-title">
      <div className="row-apart">
        <h2 id="alternatives-title">{say('web.improvements.alternatives')}</h2>
        {useMay('add-alternative') ? (
          <Button variant="default" onClick={() => setAdding(true)}>
            {say('web.improvements.alternatives.add')}
          </Button>
        ) : null}
      </div>
      <p className="muted small">{say('web.improvements.alternatives.about')}</p>
      <PageState answer={answer} shape="lines">
        {({ alternatives, again }) => (
          <>
            {again > 0 ? (
              <p className={styles.care}>{say('web.improvements.alternatives.again', { n: again })}</p>
            ) : null}
            {alternatives.length === 0 ? <p className="muted">{say('web.improvements.alternatives.none')}</p> : null}
            <ul className={styles.rows}>
              {alternatives.map((one) => (
                <AlternativeRow key={one.alternative} one={one} />
              ))}
            </ul>
          </>
        )}
      </PageState>
      {adding ? <AlternativeWindow onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

function AlternativeRow({ one }: { one: Listed }) {
  const { say } = useWords()
  const may = useMay('add-alternative')
  const days = { checked: { day: one.checked }, until: { day: one.until } }
  return (
    <li className={styles.idea}>
      <div>
        <p>
          <strong>{one.text}</strong>
        </p>
        <p className="small muted">
          {[say(`web.improvements.alternative.${one.as}`), one.about, one.contact].filter(Boolean).join(' · ')}
        </p>
        <p className={one.state === 'usable' ? 'small' : `small ${styles.care}`}>
          {say(`web.improvements.alternative.${one.state}`, days)}
        </p>
      </div>
      {may ? <AlternativeDeeds one={one} /> : null}
    </li>
  )
}

/** They agreed, it was checked again, or they are named no more. */
function AlternativeDeeds({ one }: { one: Listed }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('add-alternative')
  const tell = (more: { agreed: boolean; ended?: boolean }) =>
    deed.mutate(
      { alternative: one.alternative, ...more },
      {
        onSuccess: ({ ids }) => done(say('web.improvements.alternatives.saved', { text: one.text }), ids),
        onError: failed,
      },
    )
  return (
    <div className="row">
      {one.state === 'usable' ? null : (
        <Button variant="default" size="compact-md" loading={deed.isPending} onClick={() => tell({ agreed: true })}>
          {say(`web.improvements.alternatives.${one.state === 'not-agreed' ? 'agree' : 'check'}`)}
          <span className="hidden">{one.text}</span>
        </Button>
      )}
      <Button
        variant="subtle"
        size="compact-md"
        loading={deed.isPending}
        onClick={() => tell({ agreed: one.agreed, ended: true })}
      >
        {say('web.improvements.alternatives.end')}
        <span className="hidden">{one.text}</span>
      </Button>
    </div>
  )
}
