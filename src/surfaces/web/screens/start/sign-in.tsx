import { LanguageMenu } from '../../frame/language-menu.tsx'
import { Mark } from '../../frame/mark.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './start.module.css'

/** Where somebody without a session lands: how to get a link that opens the door. */
export function SignIn() {
  const { say } = useWords()
  return (
    <main className={styles.alone}>
      <div className="row-apart">
        <span className={styles.mark}>
          <Mark />
        </span>
        <LanguageMenu />
      </div>
      <h1>{say('web.sign-in.title')}</h1>
      <p>{say('web.sign-in.about')}</p>
      <ul className={styles.ways}>
        <li>
          <code>npm start</code>
          <span className="muted">{say('web.sign-in.start')}</span>
        </li>
        <li>
          <code>npm run -s goodterms -- link</code>
          <span className="muted">{say('web.sign-in.link')}</span>
        </li>
      </ul>
      <p className="muted small">{say('web.sign-in.why')}</p>
    </main>
  )
}
