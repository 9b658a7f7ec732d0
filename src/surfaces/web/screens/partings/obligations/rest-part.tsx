import { Button } from '@mantine/core'
import { useState } from 'react'
import { wayKey } from '../../../../../core/parting/obligations/way-words.ts'
import { useMay } from '../../../frame/session.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { useWrite } from '../../reviews/use-write.ts'
import { nameOf, runs } from './obligation-words.ts'
import type { ObligationSeen, ObligationsSeen } from './obligation-words.ts'
import styles from './obligations.module.css'

/** One button for all that nobody has to think about: it shows what it would plan, and then plans it (M39). */
export function RestPart({ seen: { client, obligations } }: { seen: ObligationsSeen }) {
  const { say } = useWords()
  const may = useMay('plan-rest')
  const [open, setOpen] = useState(false)
  const rest = obligations.filter(({ usual }) => usual !== null)
  const left = obligations.filter((one) => one.open && !one.planned && one.usual === null && !runs(one)).length
  if (!may || rest.length === 0) return null
  return (
    <div className="stack-small">
      <div>
        <Button variant={open ? 'default' : 'filled'} aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('web.obligations.rest')}
        </Button>
      </div>
      {open ? <Rest client={client} rest={rest} left={left} onDone={() => setOpen(false)} /> : null}
    </div>
  )
}

type RestProps = { client: string; rest: ObligationSeen[]; left: number; onDone: () => void }

function Rest({ client, rest, left, onDone }: RestProps) {
  const { say } = useWords()
  const { write, writing, refused } = useWrite('plan-rest', 'web.obligations.planned', onDone)
  return (
    <form className={styles.form} aria-label={say('web.obligations.rest')} action={() => write({ client })}>
      <p className="small muted">{say('web.obligations.rest.about')}</p>
      <dl className={styles.rest}>
        {rest.map((one) => (
          <RestLine key={one.obligation} one={one} />
        ))}
      </dl>
      {left === 0 ? null : <p className="small">{say('web.obligations.rest.left', { n: left })}</p>}
      <RefusedLine failed={refused} />
      <div className="row">
        <Button type="submit" loading={writing}>
          {say('web.obligations.rest.save', { n: rest.length })}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {say('web.obligations.cancel')}
        </Button>
      </div>
    </form>
  )
}

function RestLine({ one }: { one: ObligationSeen }) {
  const words = useWords()
  const { way, ownerName, due } = one.usual!
  const plan = { way: words.say(wayKey(one.as, way)), owner: ownerName, due: { day: due } }
  return (
    <>
      <dt>{nameOf(words, one)}</dt>
      <dd>{words.say('web.obligations.plan', plan)}</dd>
    </>
  )
}
