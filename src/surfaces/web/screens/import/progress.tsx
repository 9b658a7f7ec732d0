import { Button } from '@mantine/core'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { IntakeSeen } from './earlier-imports.tsx'
import styles from './import.module.css'

/** How far a running import is: a bar by bytes, rows so far and rows a second, and a way to stop. */
export function Progress({ intake, rate }: { intake: IntakeSeen; rate: number }) {
  const { say } = useWords()
  const { failed } = useNotice()
  const stop = useDeed('stop-import')
  const percent = intake.size > 0 ? Math.min(100, Math.floor((intake.bytes / intake.size) * 100)) : 0
  return (
    <section className="stack-small">
      <h1>{say('web.import.reading', { name: intake.name })}</h1>
      <progress
        className={styles.bar}
        aria-label={say('web.import.reading', { name: intake.name })}
        max={100}
        value={percent}
      />
      <p className="number">
        {say('web.import.rows', { rows: intake.rows, percent })}
        {rate > 0 ? <span className="muted"> · {say('web.import.rate', { rate })}</span> : null}
      </p>
      <p className="muted small">{say('web.import.away')}</p>
      <div>
        <Button
          variant="default"
          loading={stop.isPending}
          onClick={() => stop.mutate({ id: intake.id }, { onError: failed })}
        >
          {say('web.import.stop')}
        </Button>
      </div>
    </section>
  )
}
