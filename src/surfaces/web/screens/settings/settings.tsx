import { Button, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { LANGUAGES } from '../../../../words/words.ts'
import { Link } from '@tanstack/react-router'
import type { Language } from '../../../../words/words.ts'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay, useSession } from '../../frame/session.tsx'
import { LANGUAGE_NAMES } from '../../words/language-names.ts'
import { useWords } from '../../words/words-context.tsx'
import { BusinessForm } from '../start/business-form.tsx'
import { BookCard } from './book-card.tsx'
import { KeepingRules } from './keeping-card.tsx'
import { KeysCard } from './keys-card.tsx'
import { LimitsCard } from './limits-card.tsx'
import { TeamCard } from './people-card.tsx'
import styles from './settings.module.css'

export type SettingsSeen = Answer<'see-settings'>

/** The business, the look, who works here, keys for programs, the book. */
export default function Settings() {
  const { say } = useWords()
  const answer = useRead('see-settings', {})
  return (
    <div className={styles.page}>
      <h1>{say('web.settings.title')}</h1>
      <PageState answer={answer} shape="page">
        {(settings) => <SettingsBody settings={settings} />}
      </PageState>
    </div>
  )
}

/** Databases by their own names, the same in every language. */
const ENGINES = { sqlite: 'SQLite', postgres: 'PostgreSQL' }

function SettingsBody({ settings }: { settings: SettingsSeen }) {
  const { say } = useWords()
  return (
    <>
      {useMay('change-business') ? (
        <section className="card stack-small">
          <h2>{say('web.settings.business')}</h2>
          <BusinessForm verb={say('web.save')} reach />
        </section>
      ) : null}
      <LookCard />
      {useMay('see-team') ? <TeamCard /> : <MembersCard members={settings.members} />}
      {useMay('see-limits') ? <LimitsCard /> : null}
      {useMay('add-key') ? <KeysCard keys={settings.keys} /> : null}
      {useMay('see-retention') ? <KeepingRules /> : null}
      <CheckCard />
      {useMay('make-backup') ? <BookCard settings={settings} /> : null}
      <p className="muted small">
        {say('web.settings.version', { version: settings.version, engine: ENGINES[settings.engine] })}
      </p>
    </>
  )
}

function LookCard() {
  const { say, language, choose } = useWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <section className="card stack-small">
      <h2>{say('web.settings.look')}</h2>
      <div role="radiogroup" aria-label={say('web.frame.language')} className={styles.languages}>
        {LANGUAGES.map((one: Language) => (
          <label key={one} lang={one}>
            <input type="radio" name="language" checked={one === language} onChange={() => choose(one)} />
            {LANGUAGE_NAMES[one]}
          </label>
        ))}
      </div>
      <SegmentedControl
        className={styles.schemes ?? ''}
        aria-label={say('web.settings.scheme')}
        value={colorScheme}
        data={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          label: say(`web.settings.scheme.${value}`),
        }))}
        onChange={(value) => setColorScheme(value)}
      />
    </section>
  )
}

function MembersCard({ members }: { members: SettingsSeen['members'] }) {
  const { say } = useWords()
  const { member: own } = useSession()
  // Whoever works alone and has no name yet is told so rather than listed by a key.
  const named = members.filter(({ key, name }) => key !== own || name !== key)
  return (
    <section className="card stack-small">
      <h2>{say('web.settings.members')}</h2>
      {named.length === 0 ? <p className="muted">{say('web.settings.members.none')}</p> : null}
      <ul>
        {named.map((member) => (
          <li key={member.key} className={styles.line}>
            <span>{member.name}</span>
            <span className="muted small">{[member.role, member.email].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The way to the page that holds past warnings against what came. */
function CheckCard() {
  const { say } = useWords()
  return (
    <section className="card stack-small">
      <h2>{say('web.check.title')}</h2>
      <p className="muted">{say('web.check.about')}</p>
      <div>
        <Button size="md" variant="default" renderRoot={(props) => <Link to="/check" {...props} />}>
          {say('web.check.open')}
        </Button>
      </div>
    </section>
  )
}
