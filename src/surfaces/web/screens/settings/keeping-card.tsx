import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import { RetentionWindow } from './retention-window.tsx'
import styles from './settings.module.css'

type RetentionSeen = Answer<'see-retention'>
export type RetentionRule = RetentionSeen['rules'][number]

/** How long what is kept after a client has left, and where the rule comes from. */
export function KeepingRules() {
  const { say } = useWords()
  const answer = useRead('see-retention', {})
  const held = useRead('see-suppressed', {}).data
  return (
    <section className="card stack-small" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{say('web.keeping.rules.title')}</h2>
      <p className="muted">{say('web.keeping.rules.about')}</p>
      <PageState answer={answer} shape="lines">
        {(seen) => (
          <>
            <ul>
              {seen.rules.map((rule) => (
                <RuleLine key={rule.class} rule={rule} />
              ))}
            </ul>
            <p className="small muted">{tableText(say, seen)}</p>
          </>
        )}
      </PageState>
      {held && !held.more ? <p className="small">{say('web.keeping.list', { n: held.clients.length })}</p> : null}
    </section>
  )
}

function RuleLine({ rule }: { rule: RetentionRule }) {
  const words = useWords()
  const { say } = words
  const [open, setOpen] = useState(false)
  const may = useMay('set-retention')
  const what = say(`keeping.class.${rule.class}`)
  const { act, years } = rule
  return (
    <li className={styles.line}>
      <div>
        <p>
          {what}{' '}
          <span className="muted">
            · {say(`keeping.rule.${act}`, { years: years ?? 0, known: years === null ? 'no' : 'yes' })}
          </span>
        </p>
        <p className="small muted">{sourceText(words, rule)}</p>
      </div>
      {may ? (
        <Button
          variant="default"
          aria-label={say('web.keeping.rules.set.name', { what })}
          onClick={() => setOpen(true)}
        >
          {say('web.keeping.rules.set')}
        </Button>
      ) : null}
      {open ? <RetentionWindow rule={rule} onClose={() => setOpen(false)} /> : null}
    </li>
  )
}

function sourceText({ say }: ScreenWords, rule: RetentionRule): string {
  const { from, act, years, source, known, country, on, byName } = rule
  const where = country ?? ''
  if (from === 'none') return say('keeping.from.none')
  if (from === 'own') {
    const day = { day: on! }
    return source !== null && byName !== null
      ? say('keeping.from.own', { by: byName, on: day, text: source })
      : say('keeping.from.own.plain', { on: day })
  }
  if (act === 'ask') return say('keeping.from.table.some', { country: where, years: years ?? 0, source: source ?? '' })
  if (known) return say('keeping.from.table.known', { country: where })
  return say('keeping.from.table', { country: where, source: source ?? '' })
}

function tableText(say: ScreenWords['say'], { country, table }: RetentionSeen): string {
  if (country === null) return say('web.keeping.rules.country')
  return say(table.length === 0 ? 'web.keeping.rules.unknown' : 'web.keeping.rules.advice')
}
