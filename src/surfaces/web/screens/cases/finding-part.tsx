import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../../frame/session.tsx'
import { Because } from '../../pieces/because.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { CaseSeen } from './case-words.ts'
import { FindingForm } from './finding-form.tsx'
import styles from './cases.module.css'

/** What was found, apart from the client's words (A27); "with us" is suggested with its reasons, never "with the client" (A26). */
export function FindingPart({ seen, may }: { seen: CaseSeen; may: boolean }) {
  const { say } = useWords()
  const { member } = useSession()
  const [again, setAgain] = useState(false)
  const { finding, about } = seen
  const own = about !== null && about === member
  return (
    <section className="card stack-small" aria-labelledby="find-title">
      <h2 id="find-title">{say('web.case.find')}</h2>
      {finding ? <Found finding={finding} /> : <p className="muted small">{say('web.case.find.about')}</p>}
      {finding ? null : <Suggested seen={seen} />}
      {may && own ? <p className="small">{say('web.case.find.own')}</p> : null}
      {may && !own && (finding === null || again) ? <FindingForm seen={seen} onDone={() => setAgain(false)} /> : null}
      {may && !own && finding !== null && !again ? (
        <Button className={styles.start ?? ''} variant="subtle" size="compact-sm" onClick={() => setAgain(true)}>
          {say('web.case.find.again')}
        </Button>
      ) : null}
    </section>
  )
}

function Found({ finding }: { finding: NonNullable<CaseSeen['finding']> }) {
  const { say } = useWords()
  const { locus, valid, cause, text, useful, explain, byName, on } = finding
  const said = [say(`web.cases.valid.${valid}`), say('web.case.find.lies', { where: say(`web.cases.locus.${locus}`) })]
  if (cause !== null) said.push(say(`web.cases.cause.${cause}`))
  return (
    <>
      <p>{said.join(' · ')}</p>
      {text === null ? null : <p>{text}</p>}
      {useful === null ? null : (
        <p>
          <span className="muted small">{say('web.case.find.useful')}</span> {useful}
        </p>
      )}
      {explain === null ? null : <p className="small">{explain}</p>}
      <p className="muted small">
        {byName === null ? null : say('web.case.find.by', { name: byName, on: { day: on } })}
      </p>
    </>
  )
}

/** Why it seems to lie with us; a reason opens its facts. */
function Suggested({ seen: { suggested } }: { seen: CaseSeen }) {
  const { say } = useWords()
  const [open, setOpen] = useState<string | null>(null)
  if (suggested.locus === null) return null
  const facts = suggested.reasons.find(({ code }) => code === open)?.because
  return (
    <>
      <p>{say('web.case.find.suggested')}</p>
      <ul className={styles.reasons}>
        {suggested.reasons.map(({ code, n }) => (
          <li key={code}>
            <button
              type="button"
              className="linklike"
              aria-expanded={open === code}
              onClick={() => setOpen(open === code ? null : code)}
            >
              {say(`web.cases.us.${code}`, { n })}
            </button>
          </li>
        ))}
      </ul>
      {facts ? <Because ids={facts} /> : null}
    </>
  )
}
