import { useWords } from '../../../words/words-context.tsx'
import type { ObligationsSeen } from './obligation-words.ts'
import styles from './obligations.module.css'

type ProfileSeen = NonNullable<ObligationsSeen['profile']>

const DAYS = ['notice', 'records', 'find'] as const

/** What is usual in our profession when work ends, and where each comes from; none of it is law where one lives. */
export function Customs({ profile }: { profile: ProfileSeen }) {
  const { say } = useWords()
  const profession = say(`profession.${profile.profession}`)
  return (
    <details className={styles.quiet}>
      <summary>{say('web.obligations.customs', { profession })}</summary>
      <div className="stack-small">
        <p className="small muted">{say('web.obligations.customs.about')}</p>
        <dl className={styles.customs}>
          {DAYS.map((name) => (
            <Custom
              key={name}
              name={say(`web.obligations.customs.${name}`)}
              said={say('web.obligations.customs.days', { n: profile[name] })}
              source={profile.sources[name]}
            />
          ))}
          <Custom
            name={say('web.obligations.customs.reasons')}
            said={say(`web.obligations.reasons.${profile.reasons}`)}
            source={profile.sources.reasons}
          />
        </dl>
      </div>
    </details>
  )
}

function Custom({ name, said, source }: { name: string; said: string; source: string | null }) {
  const { say } = useWords()
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {said} <span className="small muted">{source ?? say('web.obligations.customs.ours')}</span>
      </dd>
    </>
  )
}
