import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Answer } from '../../../calls/call.ts'
import { useDeed } from '../../../calls/use-action.ts'
import { LANGUAGE_NAMES } from '../../../words/language-names.ts'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { itemName, sizeSaid } from './handover-words.ts'
import type { HandoverSeen } from './handover-words.ts'
import styles from './handover.module.css'

/** The pack that goes to the client: in which language, what is in it, and the one button that makes it. */
export function PackPart({ seen }: { seen: HandoverSeen }) {
  const { say } = useWords()
  const { client, name, language: theirs, languages, unplanned } = seen
  const [chosen, setChosen] = useState<string>(theirs ?? '')
  const deed = useDeed('build-pack')
  const language = languages.find((one) => one === chosen)
  const make = () =>
    deed.mutate({ client, ...(language ? { language } : {}) }, { onSuccess: ({ address }) => location.assign(address) })
  return (
    <section className={styles.pack} aria-labelledby="pack-title">
      <h3 id="pack-title">{say('web.handover.pack')}</h3>
      <p>{say('web.handover.pack.about', { name })}</p>
      {unplanned.length > 0 ? <Unplanned unplanned={unplanned} /> : null}
      <form className={styles.making} action={make}>
        <NativeSelect
          label={say('web.handover.pack.language')}
          required
          data={[
            ...(theirs === null ? [{ value: '', label: say('web.handover.pack.language.choose') }] : []),
            ...languages.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] })),
          ]}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Button type="submit" loading={deed.isPending} disabled={unplanned.length > 0 || chosen === ''}>
          {say('web.handover.pack.make')}
        </Button>
      </form>
      <RefusedLine failed={deed.error} />
      {deed.data ? <Made entries={deed.data.entries} /> : null}
    </section>
  )
}

/** What is in the pack that was made. */
function Made({ entries }: { entries: Answer<'build-pack'>['entries'] }) {
  const words = useWords()
  return (
    <details className={styles.quiet} open>
      <summary>{words.say('web.handover.pack.made', { n: entries.length })}</summary>
      <ul className={styles.files}>
        {entries.map(({ path, bytes }) => (
          <li key={path}>
            <bdi>{path}</bdi> <span className="small muted">{sizeSaid(words, bytes)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What nobody has planned: with it in the pack the client would be left hanging. */
function Unplanned({ unplanned }: { unplanned: HandoverSeen['unplanned'] }) {
  const words = useWords()
  return (
    <div className={styles.exception}>
      <p>{words.say('web.handover.unplanned', { n: unplanned.length })}</p>
      <ul>
        {unplanned.map((one) => (
          <li key={one.obligation}>{itemName(words, one)}</li>
        ))}
      </ul>
    </div>
  )
}
