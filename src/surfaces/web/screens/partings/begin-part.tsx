import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { Lacks } from '../reviews/lacks.tsx'
import { RefusedLine } from '../reviews/refused-line.tsx'
import { useWrite } from '../reviews/use-write.ts'
import { ProfileSelect } from './customs-fields.tsx'
import type { PartingFound, PartingSeen } from './parting-words.ts'
import styles from './partings.module.css'

/** Nothing is begun: what the decision lacks, with the way there, or the button that begins it and sends nothing. */
export function BeginPart({ seen }: { seen: PartingSeen }) {
  const { say } = useWords()
  const { client, missing } = seen
  return (
    <section className="card stack-small" aria-label={say('web.parting.begin')}>
      {missing.length > 0 ? (
        <>
          <p>{say('web.parting.begin.lacks')}</p>
          <Lacks title="web.parting.lacks" lacks={missing} />
          <p>
            <Link to="/reviews/$client" params={{ client }}>
              {say('web.parting.to-review')}
            </Link>
          </p>
        </>
      ) : (
        <BeginForm client={client} />
      )}
    </section>
  )
}

function BeginForm({ client }: { client: string }) {
  const { say } = useWords()
  const [profile, setProfile] = useState<PartingFound['profile']>('none')
  const { write, writing, refused } = useWrite('begin-parting', 'web.parting.begin.done')
  return (
    <form className={styles.form} action={() => write({ client, profile })}>
      <p>{say('web.parting.begin.about')}</p>
      <ProfileSelect value={profile} onChange={setProfile} />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} type="submit" loading={writing}>
        {say('web.parting.begin.save')}
      </Button>
    </form>
  )
}
