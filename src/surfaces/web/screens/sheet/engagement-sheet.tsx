import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { NewSheet } from './new-sheet.tsx'
import { SaidByClient } from './said-by-client.tsx'
import { SendWindow } from './send-window.tsx'
import { SheetEditor } from './sheet-editor.tsx'
import { linesOf } from './sheet-lines.ts'
import { SheetPaper } from './sheet-paper.tsx'
import { stateOf } from './sheet-state.ts'
import type { EngagementSeen, SheetsSeen, VersionSeen } from './sheet.tsx'
import { Lacks } from './lacks.tsx'
import styles from './sheet.module.css'

type Props = { seen: SheetsSeen; engagement: EngagementSeen }

/** One piece of work: the version that is looked at, what the client said of it, and what can be done next. */
export function EngagementSheet({ seen, engagement }: Props) {
  const [number, setNumber] = useState<number | null>(null)
  const [writing, setWriting] = useState(false)
  const { versions } = engagement
  const version = versions.find((one) => one.version === number) ?? versions.at(-1)
  const saved = () => {
    setWriting(false)
    setNumber(null)
  }
  if (!version) return <NewSheet seen={seen} engagement={engagement} />
  if (writing) {
    const initial = { title: version.title ?? '', language: version.language, lines: linesOf(version.clauses) }
    return <SheetEditor seen={seen} engagement={engagement} initial={initial} onDone={saved} />
  }
  return (
    <>
      <Doings
        seen={seen}
        engagement={engagement}
        version={version}
        onChoose={setNumber}
        onWrite={() => setWriting(true)}
      />
      <div className={styles.columns}>
        <SheetPaper version={version} title={version.title ?? engagement.text ?? engagement.engagement} />
        <aside className={styles.side}>
          <Lacks missing={version.missing} warnings={version.warnings} />
          <SaidByClient client={seen.client} engagement={engagement.engagement} version={version} />
        </aside>
      </div>
    </>
  )
}

type DoingsProps = Props & { version: VersionSeen; onChoose: (version: number) => void; onWrite: () => void }

function Doings({ seen, engagement, version, onChoose, onWrite }: DoingsProps) {
  const { say } = useWords()
  const [sending, setSending] = useState(false)
  const maySend = useMay('send-sheet')
  return (
    <div className={styles.doings}>
      <p>{stateOf(say, version)}</p>
      <div className="row">
        {engagement.versions.length > 1 ? (
          <NativeSelect
            aria-label={say('web.sheet.version')}
            value={String(version.version)}
            data={engagement.versions
              .map((one) => ({ value: String(one.version), label: say('web.sheet.version.n', { n: one.version }) }))
              .toReversed()}
            onChange={(event) => onChoose(Number(event.currentTarget.value))}
          />
        ) : null}
        {maySend && version.state !== 'withdrawn' ? (
          <Button onClick={() => setSending(true)}>{say('web.sheet.send')}</Button>
        ) : null}
        {useMay('write-sheet') ? (
          <Button variant="default" onClick={onWrite}>
            {say('web.sheet.change')}
          </Button>
        ) : null}
        <Button variant="default" onClick={() => window.print()}>
          {say('web.sheet.print')}
        </Button>
        <Withdraw client={seen.client} engagement={engagement.engagement} version={version} />
      </div>
      {sending ? (
        <SendWindow seen={seen} engagement={engagement} version={version} onClose={() => setSending(false)} />
      ) : null}
    </div>
  )
}

function Withdraw({ client, engagement, version }: { client: string; engagement: string; version: VersionSeen }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('withdraw-sheet')
  const may = useMay('withdraw-sheet')
  if (!may || version.state === 'withdrawn' || version.state === 'drafted') return null
  const withdraw = () =>
    deed.mutate(
      { client, engagement, version: version.version },
      { onSuccess: () => done(say('web.sheet.withdrawn', { n: version.version })), onError: failed },
    )
  return (
    <Button variant="subtle" loading={deed.isPending} onClick={withdraw}>
      {say('web.sheet.withdraw')}
    </Button>
  )
}
