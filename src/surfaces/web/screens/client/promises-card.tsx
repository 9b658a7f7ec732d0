import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { KeepWindow } from '../../pieces/keep-window.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ClientPage } from './client.tsx'
import { PromiseLine } from './promise-line.tsx'
import { MakePromise, MovePromise } from './promise-windows.tsx'
import { useRelease } from './use-release.ts'
import styles from './client.module.css'

export type PromiseSeen = ClientPage['promises'][number]
type Open = { what: 'keep' | 'move'; promise: PromiseSeen } | { what: 'make' } | null

/** Open promises first, with keep, move and release; what was settled is one click away. */
export function PromisesCard({ page }: { page: ClientPage }) {
  const { say } = useWords()
  const [open, setOpen] = useState<Open>(null)
  const release = useRelease(page.client)
  const pending = page.promises.filter((one) => one.state === 'open').toSorted((a, b) => (a.due < b.due ? -1 : 1))
  const line = (promise: PromiseSeen) => (
    <PromiseLine
      key={`${promise.made} ${promise.text}`}
      promise={promise}
      today={page.day}
      onKeep={() => setOpen({ what: 'keep', promise })}
      onMove={() => setOpen({ what: 'move', promise })}
      onRelease={() => release(promise.text)}
    />
  )
  return (
    <section className="card stack-small" aria-labelledby="promises-title">
      <div className="row-apart">
        <h2 id="promises-title">{say('web.client.promises')}</h2>
        {useMay('make-promise') ? (
          <Button variant="subtle" size="compact-sm" onClick={() => setOpen({ what: 'make' })}>
            {say('web.promise.make')}
          </Button>
        ) : null}
      </div>
      {pending.length === 0 ? (
        <p className="muted small">{say('web.client.promises.none')}</p>
      ) : (
        <ul className={styles.lines}>{pending.map(line)}</ul>
      )}
      <Settled promises={page.promises.filter((one) => one.state !== 'open')} line={line} />
      <PromiseWindow page={page} open={open} onClose={() => setOpen(null)} />
    </section>
  )
}

function Settled({ promises, line }: { promises: PromiseSeen[]; line: (promise: PromiseSeen) => ReactNode }) {
  const { say } = useWords()
  if (promises.length === 0) return null
  return (
    <details className={styles.settled}>
      <summary>{say('web.client.promises.settled', { n: promises.length })}</summary>
      <ul className={styles.lines}>{promises.map(line)}</ul>
    </details>
  )
}

function PromiseWindow({ page, open, onClose }: { page: ClientPage; open: Open; onClose: () => void }) {
  const { client, name } = page
  if (!open) return null
  if (open.what === 'make') return <MakePromise client={client} name={name} onClose={onClose} />
  const { text, due } = open.promise
  if (open.what === 'keep') return <KeepWindow client={client} name={name} text={text} onClose={onClose} />
  return <MovePromise client={client} name={name} text={text} due={due} onClose={onClose} />
}
