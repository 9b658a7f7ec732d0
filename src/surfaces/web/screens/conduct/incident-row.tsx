import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import { ActWindow } from './act-window.tsx'
import { SafetyPath } from './safety-path.tsx'
import styles from './conduct.module.css'

export type ConductSeen = Answer<'see-conduct'>
export type IncidentSeen = ConductSeen['incidents'][number]

type Props = { incident: IncidentSeen; members: ConductSeen['members']; withClient?: boolean }

/** One incident: their words, how grave, whom it hit, what waits for us and what was done. */
export function IncidentRow({ incident, members, withClient = false }: Props) {
  const words = useWords()
  const { client, name, text, as, safety } = incident
  const [acting, setActing] = useState(false)
  const may = useMay('act-on-incident')
  const waits = incident.clock?.state !== 'acted' || safety?.some(({ done }) => done === null)
  return (
    <li>
      {withClient ? (
        <Link to="/clients/$client" params={{ client }}>
          {name}
        </Link>
      ) : null}
      <div className={styles.said} data-as={as}>
        {as === 'words' ? <q>{text}</q> : text}
      </div>
      <p className="small muted">{particulars(words, incident, members).join(' · ')}</p>
      <Reply incident={incident} />
      {safety ? <SafetyPath steps={safety} /> : null}
      <Clock incident={incident} />
      <ActsDone incident={incident} />
      {may ? (
        <div className="row">
          <Button variant={waits ? 'default' : 'subtle'} size="compact-sm" onClick={() => setActing(true)}>
            {words.say('web.conduct.act')}
          </Button>
        </div>
      ) : null}
      {acting ? <ActWindow incident={incident} onClose={() => setActing(false)} /> : null}
    </li>
  )
}

function particulars({ say }: ScreenWords, one: IncidentSeen, members: ConductSeen['members']): string[] {
  const named = (key: string) => members[key] ?? key
  const { category, gravity, on, type, way, member, by, witness, effect, flaw } = one
  return [
    say('web.conduct.line', { category: say(`conduct.category.${category}`), gravity, on: { day: on } }),
    type === null ? '' : say(`conduct.type.${type}`),
    way === null || way === 'public' ? '' : say(`conduct.way.${way}`),
    way === 'public' && flaw !== null ? say('web.conduct.public', { flaw }) : '',
    member === null ? '' : say('web.conduct.hit', { name: named(member) }),
    effect ?? '',
    witness ?? '',
    by === null ? '' : say('web.conduct.by', { name: named(by) }),
    one.counts ? '' : say('web.conduct.counts.not'),
  ].filter((part) => part !== '')
}

function Reply({ incident }: { incident: IncidentSeen }) {
  const { say } = useWords()
  const { client, way, case: answered, safety } = incident
  // While people are not safe nobody thinks of an answer.
  if (safety?.some(({ done }) => done === null)) return null
  if (answered === null) return way === 'public' ? <p className="small">{say('web.conduct.public.about')}</p> : null
  return (
    <Link to="/cases/$client/$case" params={{ client, case: answered }} className="small">
      {say('web.conduct.reply')}
    </Link>
  )
}

function Clock({ incident: { clock } }: { incident: IncidentSeen }) {
  const { say } = useWords()
  if (clock === null || clock.state === 'acted') return null
  const tone = clock.state === 'late' ? styles.late : styles.soon
  return <p className={`small ${tone}`}>{say(`web.conduct.due.${clock.state}`, { due: { day: clock.due } })}</p>
}

function ActsDone({ incident: { acted } }: { incident: IncidentSeen }) {
  const { say } = useWords()
  if (acted.length === 0) return null
  return (
    <ul className="small">
      {acted.map(({ as, on, text, ref }) => (
        <li key={ref}>{say('web.conduct.acted', { act: say(`conduct.act.${as}`), on: { day: on }, text })}</li>
      ))}
    </ul>
  )
}
