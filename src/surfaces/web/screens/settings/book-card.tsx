import { Button } from '@mantine/core'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { SettingsSeen } from './settings.tsx'
import styles from './settings.module.css'

/** Backups of the book, and the book itself as plain text. */
export function BookCard({ settings }: { settings: SettingsSeen }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const backup = useDeed('make-backup')
  const make = () =>
    backup.mutate({}, { onSuccess: ({ file }) => done(say('web.settings.backup.done', { file })), onError: failed })
  return (
    <section className="card stack-small">
      <h2>{say('web.settings.book')}</h2>
      <p className="muted">{say('web.settings.book.about')}</p>
      <div className="row">
        {settings.engine === 'sqlite' ? (
          <Button size="md" variant="default" loading={backup.isPending} onClick={make}>
            {say('web.settings.backup')}
          </Button>
        ) : null}
        <Button size="md" variant="default" component="a" href="/export" download>
          {say('web.settings.export')}
        </Button>
      </div>
      <ul>
        {settings.backups.map((one) => (
          <li key={one.file} className={styles.line}>
            <code>{one.file}</code>
            <span className="muted small">
              {say('web.settings.backup.size', {
                day: { day: one.madeAt.slice(0, 10) },
                kb: Math.ceil(one.size / 1024),
              })}
            </span>
          </li>
        ))}
      </ul>
      {settings.home ? <p className="muted small">{say('web.settings.home', { home: settings.home })}</p> : null}
    </section>
  )
}
