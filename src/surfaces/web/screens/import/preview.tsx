import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'
import { ColumnRoles } from './column-roles.tsx'
import type { IntakeSeen } from './earlier-imports.tsx'
import { FirstEntries } from './first-entries.tsx'
import { ReadSettings } from './read-settings.tsx'
import type { Wishes } from './wishes.ts'
import { wishInput } from './wishes.ts'
import styles from './import.module.css'

export type PreviewSeen = Answer<'preview-import'>
export type TableSeen = NonNullable<PreviewSeen['table']>

/** How the file will be read, to be corrected before anything is written. */
export function Preview({ intake }: { intake: IntakeSeen }) {
  const { say } = useWords()
  const [wishes, setWishes] = useState<Wishes>({})
  const answer = useRead('preview-import', { id: intake.id, ...wishInput(wishes) }, { keep: true })
  return (
    <>
      <div className="stack-small">
        <h1>{say('web.import.preview', { name: intake.name })}</h1>
        <p className="muted">{say('web.import.preview.about')}</p>
      </div>
      <PageState answer={answer} shape="page">
        {(preview) => (
          <PreviewBody preview={preview} wishes={wishes} onWish={(wish) => setWishes({ ...wishes, ...wish })} />
        )}
      </PageState>
    </>
  )
}

type BodyProps = { preview: PreviewSeen; wishes: Wishes; onWish: (wish: Wishes) => void }

function PreviewBody({ preview, wishes, onWish }: BodyProps) {
  const { table, refusal } = preview
  const settings = table ? <ReadSettings table={table} fallback={preview.defaultCurrency} onWish={onWish} /> : null
  const roles = table ? <ColumnRoles table={table} onWish={onWish} wishes={wishes} /> : null
  // Where a column is missing, the place to name it comes first.
  const parts = refusal && 'role' in refusal.args ? [roles, settings] : [settings, roles]
  return (
    <>
      {refusal ? <Refused refusal={refusal} mendable={table !== null} /> : null}
      {parts[0]}
      {parts[1]}
      {refusal ? null : <FirstEntries preview={preview} />}
      {refusal ? null : <StartReading id={preview.id} wishes={wishes} />}
    </>
  )
}

function Refused({ refusal, mendable }: { refusal: NonNullable<PreviewSeen['refusal']>; mendable: boolean }) {
  const { say } = useWords()
  const args = refusalArgs(say, refusal.args)
  return (
    <div className={styles.refusal} role="alert">
      <h2>{say(`problem.${refusal.code}`, args)}</h2>
      <p>{say(`problem.${refusal.code}.mend`, args)}</p>
      {mendable ? null : (
        <Button renderRoot={(props) => <Link to="/import" {...props} />}>{say('web.import.choose-other')}</Button>
      )}
    </div>
  )
}

/** A role is said by its name, not by its key. */
function refusalArgs(say: ReturnType<typeof useWords>['say'], args: Record<string, string | number>) {
  return 'role' in args ? { ...args, role: say(`column.${args['role']}`) } : args
}

function StartReading({ id, wishes }: { id: string; wishes: Wishes }) {
  const { say } = useWords()
  const { failed } = useNotice()
  const deed = useDeed('start-import')
  return (
    <div className={styles.start}>
      <Button
        size="md"
        loading={deed.isPending || deed.isSuccess}
        onClick={() => deed.mutate({ id, ...wishInput(wishes) }, { onError: failed })}
      >
        {say('web.import.start')}
      </Button>
      <span className="muted small">{say('web.import.start.about')}</span>
    </div>
  )
}
