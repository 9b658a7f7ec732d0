import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from '../reviews/refused-line.tsx'
import { SaidField } from '../reviews/said-field.tsx'
import { useWrite } from '../reviews/use-write.ts'
import { PolicySelect, ProfileSelect, ReasonsSelect } from './customs-fields.tsx'
import type { PartingFound, PartingSeen } from './parting-words.ts'
import styles from './partings.module.css'

type Props = { seen: PartingSeen; parting: PartingFound }

/** The customs that hold, in one line; to change them, or to give the parting up. */
export function CustomsPart({ seen, parting }: Props) {
  const { say } = useWords()
  const [open, setOpen] = useState<'customs' | 'drop' | null>(null)
  const close = () => setOpen(null)
  const { profile, reasons } = parting
  const toggle = (form: 'customs' | 'drop') => setOpen(open === form ? null : form)
  return (
    <footer className={`${styles.customs} stack-small`}>
      <p className="small muted">
        {say('web.parting.customs', {
          profile: say(`profession.${profile}`),
          reasons: say(`parting.reasons.${reasons}`),
        })}
      </p>
      <div className="row">
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={open === 'customs'}
          onClick={() => toggle('customs')}
        >
          {say('web.parting.customs.change')}
        </Button>
        <Button variant="subtle" size="compact-sm" aria-expanded={open === 'drop'} onClick={() => toggle('drop')}>
          {say('web.parting.drop')}
        </Button>
      </div>
      {open === 'customs' ? <CustomsForm client={seen.client} parting={parting} onDone={close} /> : null}
      {open === 'drop' ? <DropForm client={seen.client} files={seen.files} onDone={close} /> : null}
    </footer>
  )
}

type FormProps = { client: string; onDone: () => void }

function CustomsForm({ client, parting, onDone }: FormProps & { parting: PartingFound }) {
  const { say } = useWords()
  const [profile, setProfile] = useState(parting.profile)
  const [reasons, setReasons] = useState(parting.reasons)
  const [policy, setPolicy] = useState(parting.policy)
  const { write, writing, refused } = useWrite('change-parting', 'web.parting.customs.done', onDone)
  // What was not touched goes on following the profession.
  const chosen = reasons === parting.reasons ? {} : { reasons }
  const kept = policy === null ? {} : { policy }
  return (
    <form className={styles.form} action={() => write({ client, profile, ...chosen, ...kept })}>
      <ProfileSelect value={profile} onChange={setProfile} />
      <ReasonsSelect value={reasons} onChange={setReasons} />
      <PolicySelect value={policy} onChange={setPolicy} />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.parting.customs.save')}
      </Button>
    </form>
  )
}

function DropForm({ client, files, onDone }: FormProps & { files: number }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const [keepFiles, setKeep] = useState(true)
  const { write, writing, refused } = useWrite('drop-parting', 'web.parting.drop.done', onDone)
  return (
    <form
      className={styles.form}
      action={() => write({ client, text: text.trim(), ...(files > 0 ? { keepFiles } : {}) })}
    >
      <SaidField
        label={say('web.parting.drop.why')}
        about={say('web.parting.drop.about')}
        value={text}
        onChange={setText}
      />
      {files > 0 ? (
        <Checkbox
          label={say('web.parting.drop.files', { n: files })}
          description={say('web.parting.drop.files.about')}
          checked={keepFiles}
          onChange={(event) => setKeep(event.currentTarget.checked)}
        />
      ) : null}
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.parting.drop.save')}
      </Button>
    </form>
  )
}
