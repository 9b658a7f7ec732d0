import { NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { LANGUAGES } from '../../../../../words/words.ts'
import { LANGUAGE_NAMES } from '../../../words/language-names.ts'
import { useWords } from '../../../words/words-context.tsx'
import { sayLetter } from './letter-state.ts'
import type { Language } from './letter.tsx'
import { isOnItsWay, sayMissing } from './letter-words.ts'
import { useLetter } from './use-letter.ts'
import styles from './letter.module.css'

/** Whose letter, how far it is in one sentence, and what it still lacks. */
export function LetterHead({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const words = useWords()
  const { say } = words
  const { seen } = useLetter()
  return (
    <header className={styles.head}>
      <p className="small">
        <Link to="/partings/$client" params={{ client: seen.client }}>
          {say('web.letter.back', { name: seen.name })}
        </Link>
      </p>
      <h1>{say('web.letter.title', { name: seen.name })}</h1>
      <p>{sayLetter(words, seen)}</p>
      <p className="small muted">
        {say('web.letter.facing', {
          to: seen.addressee?.name ?? say('web.letter.nobody'),
          on: { day: seen.lastDay },
        })}
      </p>
      <LanguageChoice onLanguage={onLanguage} />
      {seen.missing.length > 0 && !isOnItsWay(seen) ? (
        <details className={styles.quiet}>
          <summary>{say('web.letter.missing', { n: seen.missing.length })}</summary>
          <ul className={styles.beginnings}>
            {seen.missing.map((lack) => {
              const { happened, mend } = sayMissing(words, lack)
              return (
                <li key={`${lack.code} ${JSON.stringify(lack.args)}`}>
                  <p>{happened}</p>
                  <p className="small muted">{mend}</p>
                </li>
              )
            })}
          </ul>
        </details>
      ) : null}
    </header>
  )
}

/** The language the client reads; asked for where nobody wrote it down, for a letter must not guess it. */
function LanguageChoice({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { say } = useWords()
  const { seen } = useLetter()
  const choices = LANGUAGES.filter((one) => seen.languages.includes(one))
  // Once something is written the letter has its language: half of it in another would help nobody.
  if (seen.blocks.some(({ text }) => text !== '') || isOnItsWay(seen)) return null
  const none = seen.language === null ? [{ value: '', label: say('web.letter.language.none') }] : []
  return (
    <NativeSelect
      className={styles.narrow ?? ''}
      label={say('web.letter.language', { name: seen.name })}
      description={seen.language === null ? say('web.letter.language.about') : undefined}
      value={seen.language ?? ''}
      data={[...none, ...choices.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))]}
      onChange={(event) => {
        const chosen = choices.find((one) => one === event.currentTarget.value)
        if (chosen) onLanguage(chosen)
      }}
    />
  )
}
