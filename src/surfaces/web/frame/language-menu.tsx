import { IconLanguage } from '@tabler/icons-react'
import { LANGUAGES } from '../../../words/words.ts'
import type { Language } from '../../../words/words.ts'
import { LANGUAGE_NAMES } from '../words/language-names.ts'
import { useWords } from '../words/words-context.tsx'
import styles from './language-menu.module.css'

/** Chooses the language of the screens; each is named in itself. */
export function LanguageMenu() {
  const { say, language, choose } = useWords()
  return (
    <label className={styles.language}>
      <IconLanguage size={20} aria-hidden="true" />
      <span className={styles.short} aria-hidden="true">
        {language.toUpperCase()}
      </span>
      <select
        aria-label={say('web.frame.language')}
        value={language}
        onChange={(event) => choose(event.currentTarget.value as Language)}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
