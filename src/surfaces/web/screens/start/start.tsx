import { Button } from '@mantine/core'
import { IconBook2, IconFileImport } from '@tabler/icons-react'
import { Link, Navigate, useNavigate } from '@tanstack/react-router'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { BusinessForm } from './business-form.tsx'
import styles from './start.module.css'

/** The first page of an empty book: who the business is, then two doors. */
export default function Start() {
  const { say } = useWords()
  const { business, empty } = useSession()
  if (business && !empty) return <Navigate to="/" replace />
  if (!business) {
    return (
      <div className={`stack ${styles.narrow}`}>
        <div className="stack-small">
          <h1>{say('web.start.welcome')}</h1>
          <p className="muted">{say('web.start.business')}</p>
        </div>
        <BusinessForm verb={say('web.start.begin')} />
      </div>
    )
  }
  return (
    <div className="stack">
      <div className="stack-small">
        <h1>{say('web.start.title', { business: business.name })}</h1>
        <p className="muted">{say('web.start.about')}</p>
      </div>
      <div className={styles.doors}>
        <SampleDoor />
        <FilesDoor />
      </div>
    </div>
  )
}

function SampleDoor() {
  const { say } = useWords()
  const { failed } = useNotice()
  const navigate = useNavigate()
  const load = useDeed('load-sample')
  const open = () =>
    load.mutate({}, { onSuccess: ({ id }) => void navigate({ to: '/import/$id', params: { id } }), onError: failed })
  return (
    <section className={styles.door}>
      <IconBook2 size={32} stroke={1.4} aria-hidden="true" />
      <h2>{say('web.start.sample')}</h2>
      <p className="muted">{say('web.start.sample.about')}</p>
      <Button size="md" variant="default" loading={load.isPending} onClick={open}>
        {say('web.start.sample.open')}
      </Button>
    </section>
  )
}

function FilesDoor() {
  const { say } = useWords()
  return (
    <section className={styles.door}>
      <IconFileImport size={32} stroke={1.4} aria-hidden="true" />
      <h2>{say('web.start.files')}</h2>
      <p className="muted">{say('web.start.files.about')}</p>
      <Button size="md" renderRoot={(props) => <Link to="/import" {...props} />}>
        {say('web.start.files.open')}
      </Button>
    </section>
  )
}
