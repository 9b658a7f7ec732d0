import { Button } from '@mantine/core'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { Study } from './check.tsx'
import styles from './check.module.css'

/** How far a running check is, and a way to stop it. */
export function Running({ study }: { study: Study }) {
  const { say } = useWords()
  const { failed } = useNotice()
  const stop = useDeed('stop-backtest')
  return (
    <section className="card stack-small" aria-labelledby="running-title">
      <h2 id="running-title">{say('web.check.running')}</h2>
      <progress
        className={styles.bar}
        aria-labelledby="running-title"
        max={Math.max(study.of, 1)}
        value={Math.min(study.done, study.of)}
      />
      <output>
        {study.of > 0 ? say('web.check.progress', { done: study.done, of: study.of }) : say('web.check.progress.first')}
      </output>
      <p className="muted small">{say('web.check.away')}</p>
      {useMay('stop-backtest') ? (
        <div>
          <Button
            variant="default"
            loading={stop.isPending}
            onClick={() => stop.mutate({ id: study.id }, { onError: failed })}
          >
            {say('web.check.stop')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
