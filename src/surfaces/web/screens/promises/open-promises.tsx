import { useState } from 'react'
import { KeepWindow } from '../../pieces/keep-window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { MovePromise } from '../client/promise-windows.tsx'
import { NewDay } from './new-day.tsx'
import { PromiseRow } from './promise-row.tsx'
import type { PromiseSeen } from './promises.tsx'
import styles from './promises.module.css'

const GROUPS = ['late', 'today', 'warn', 'later'] as const

type Open = { what: 'keep' | 'move'; promise: PromiseSeen } | null

/** Open promises by how near their day is, each with what can be done. */
export function OpenPromises({ promises, day }: { promises: PromiseSeen[]; day: string }) {
  const { say } = useWords()
  const [open, setOpen] = useState<Open>(null)
  return (
    <>
      {GROUPS.map((group) => {
        const own = promises.filter(({ state }) => state === group)
        if (own.length === 0) return null
        return (
          <section key={group} className={styles.group} aria-label={say(`web.promises.group.${group}`)}>
            <h3>{say(`web.promises.group.${group}`)}</h3>
            <ul className={styles.promises}>
              {own.map((promise) => (
                <PromiseRow
                  key={promise.because[0]}
                  promise={promise}
                  day={day}
                  onKeep={() => setOpen({ what: 'keep', promise })}
                  onMove={() => setOpen({ what: 'move', promise })}
                />
              ))}
            </ul>
          </section>
        )
      })}
      <PromiseWindow open={open} onClose={() => setOpen(null)} />
    </>
  )
}

function PromiseWindow({ open, onClose }: { open: Open; onClose: () => void }) {
  if (!open) return null
  const { client, name, text, due, ours } = open.promise
  if (open.what === 'keep') return <KeepWindow client={client} name={name} text={text} onClose={onClose} />
  // A new day for what the client promised is told to us, not by us.
  if (!ours) return <MovePromise client={client} name={name} text={text} due={due} onClose={onClose} />
  return <NewDay promise={open.promise} onClose={onClose} />
}
