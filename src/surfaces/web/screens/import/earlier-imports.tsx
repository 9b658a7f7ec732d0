import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { UndoImport } from './undo-import.tsx'
import styles from './import.module.css'

export type IntakeSeen = Answer<'list-imports'>['imports'][number]

/** What was read before, newest first, with a way back for each. */
export function EarlierImports() {
  const { say } = useWords()
  const answer = useRead('list-imports', {})
  return (
    <section className="stack-small" aria-labelledby="earlier-title">
      <h2 id="earlier-title">{say('web.import.earlier')}</h2>
      <PageState answer={answer} shape="list">
        {({ imports }) =>
          imports.length === 0 ? (
            <p className="muted">{say('web.import.earlier.none')}</p>
          ) : (
            <ul className={styles.list}>
              {imports.map((one) => (
                <EarlierImport key={one.id} intake={one} />
              ))}
            </ul>
          )
        }
      </PageState>
    </section>
  )
}

const ENDED = new Set<IntakeSeen['state']>(['done', 'stopped', 'failed', 'interrupted'])

/** A file that was brought and not read yet: read it after all, or leave it out. */
function GoOn({ id }: { id: string }) {
  const { say } = useWords()
  const { failed } = useNotice()
  const leave = useDeed('stop-import')
  return (
    <div className={styles.ways}>
      <Button variant="subtle" loading={leave.isPending} onClick={() => leave.mutate({ id }, { onError: failed })}>
        {say('web.import.leave-out')}
      </Button>
      <Button variant="default" renderRoot={(props) => <Link to="/import/$id" params={{ id }} {...props} />}>
        {say('web.import.go-on')}
      </Button>
    </div>
  )
}

function EarlierImport({ intake }: { intake: IntakeSeen }) {
  const { say } = useWords()
  const { id, name, state, startedAt, added, problems } = intake
  return (
    <li className={styles.earlier}>
      <div>
        <Link to="/import/$id" params={{ id }}>
          {name}
        </Link>
        <p className="muted small">
          {say(`web.import.state.${state}`)} · {say('web.import.on', { day: { day: startedAt.slice(0, 10) } })}
          {state === 'waiting' ? null : ` · ${say('web.import.brought', { added })}`}
          {problems > 0 ? ` · ${say('web.import.problems', { n: problems })}` : null}
        </p>
      </div>
      {intake.source !== null && ENDED.has(state) ? <UndoImport intake={intake} /> : null}
      {state === 'waiting' ? <GoOn id={id} /> : null}
    </li>
  )
}
