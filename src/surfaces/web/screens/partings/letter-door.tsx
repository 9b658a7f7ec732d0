import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { Lacks } from '../reviews/lacks.tsx'
import { AddressForm } from './door/address-form.tsx'
import { ProofForm, UnclearForm, WithdrawForm } from './door/after-forms.tsx'
import { gapsAround, sayDoor, sayTo, sayTrouble, stepOf } from './door/door-words.ts'
import type { DoorSeen } from './door/door-words.ts'
import { FilesAlong } from './door/files-along.tsx'
import { LetterRead } from './door/letter-read.tsx'
import { ReadyForm } from './door/ready-form.tsx'
import { SecondForm } from './door/second-form.tsx'
import { SendForm } from './door/send-form.tsx'
import styles from './partings.module.css'

/** A letter that waits in the outbox may go at any moment. */
function every(last?: DoorSeen): number {
  return last?.state === 'queued' ? 3000 : 30_000
}

/** The way of the letter out of the house: to whom, read by a second person, sent once, and the proof that it arrived. */
export function DoorPart({ client }: { client: string }) {
  const { say } = useWords()
  const may = useMay('see-letter-out')
  const answer = useRead('see-letter-out', { client }, { enabled: may, every })
  if (!may) return null
  return (
    <section className="stack-small" aria-labelledby="door-title">
      <h3 id="door-title">{say('web.door.title')}</h3>
      <PageState answer={answer} shape="lines">
        {(seen) => <Door seen={seen} />}
      </PageState>
    </section>
  )
}

function Door({ seen }: { seen: DoorSeen }) {
  const words = useWords()
  const { client, name, trouble, way, out } = seen
  const step = stepOf(seen)
  const refusal = seen.approvals.at(-1)
  return (
    <>
      <p aria-live="polite">{sayDoor(words, seen)}</p>
      {out && trouble === 'sent-before' ? <p className="small muted">{words.say('web.door.sent-before')}</p> : null}
      {trouble === null || out ? null : <p className={styles.due}>{sayTrouble(words, trouble, name)}</p>}
      {refusal?.step === 'refused' && !out ? <blockquote className={styles.words}>{refusal.text}</blockquote> : null}
      {step === 'gaps' ? <Gaps seen={seen} /> : null}
      {way !== null && step !== 'nothing' ? <p className="small muted">{sayTo(words, seen)}</p> : null}
      {step === 'address' ? <AddressForm key={client} seen={seen} /> : null}
      {step === 'ready' ? <ReadyForm seen={seen} /> : null}
      {step === 'approve' ? <SecondForm seen={seen} /> : null}
      {step === 'send' ? <SendForm seen={seen} /> : null}
      {step === 'ready' || step === 'approve' || step === 'send' ? <Readdress seen={seen} /> : null}
      {step === 'waits' ? <WithdrawForm seen={seen} /> : null}
      {step === 'unclear' ? <UnclearForm seen={seen} /> : null}
      {step === 'out' ? <ProofForm seen={seen} /> : null}
      {step === 'waits' || step === 'out' ? <LetterRead seen={seen} folded /> : null}
      {step === 'waits' || step === 'out' ? <FilesAlong seen={seen} /> : null}
    </>
  )
}

/** What stands around the words; what the words themselves lack is said where they are written, just above. */
function Gaps({ seen }: { seen: DoorSeen }) {
  const around = gapsAround(seen)
  return around.length === 0 ? null : <Lacks title="web.door.lacks" lacks={around} />
}

/** Another way or address is one line away; it asks for a new yes. */
function Readdress({ seen }: { seen: DoorSeen }) {
  const { say } = useWords()
  return (
    <details className={styles.quiet}>
      <summary>{say('web.door.readdress')}</summary>
      <p className="small muted">{say('web.door.readdress.about')}</p>
      <AddressForm seen={seen} />
    </details>
  )
}
