import { useNavigate, useSearch } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useMay, useSession } from '../../frame/session.tsx'
import { OpenDeed } from '../../pieces/open-deed.tsx'
import { useRowKeys } from '../../pieces/use-row-keys.ts'
import { useWords } from '../../words/words-context.tsx'
import { ChosenBar } from './chosen-bar.tsx'
import { ClientHead } from './client-head.tsx'
import { ClientRow } from './client-row.tsx'
import styles from './clients.module.css'

export type ClientSeen = Answer<'list-clients'>['clients'][number]

const ROW_HEIGHT = 52
/** So many rows before the end the next page is asked for. */
const AHEAD = 30

type TableProps = { clients: ClientSeen[]; total: number; onEnd: () => void }

/** Only the rows near the window are drawn; the others are one tall empty row above and below. */
export function ClientTable({ clients, total, onEnd }: TableProps) {
  const { say } = useWords()
  const ground = useRef<HTMLTableSectionElement>(null)
  // Its functions change with every scroll; nothing here is remembered over them.
  // oxlint-disable-next-line react/incompatible-library
  const drawn = useWindowVirtualizer({
    count: clients.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollMargin: ground.current?.offsetTop ?? 0,
    scrollPaddingStart: 120,
    scrollPaddingEnd: 80,
  })
  const items = drawn.getVirtualItems()
  useEnd(items.at(-1)?.index ?? 0, clients.length, onEnd)
  const { sort } = useSearch({ from: '/frame/clients' })
  const { chosen, turn, clear } = useChoice()
  const choosing = useMay('apply-plan')
  const { row, contact } = useTableKeys(clients, (at) => drawn.scrollToIndex(at), turn)
  const margin = drawn.options.scrollMargin
  return (
    <>
      <table className={styles.table} data-sort={sort} aria-rowcount={total + 1} aria-label={say('web.clients.title')}>
        <ClientHead choosing={choosing} />
        <tbody ref={ground}>
          <Spacer height={(items[0]?.start ?? margin) - margin} />
          {items.map(({ index }) => {
            const client = clients[index]!
            const choice = choosing ? choiceOf(client.client, chosen, turn) : null
            return <ClientRow key={client.client} client={client} at={index} row={row(index)} choice={choice} />
          })}
          <Spacer height={drawn.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin)} />
        </tbody>
      </table>
      {contact}
      {choosing && chosen.size > 0 ? <ChosenBar chosen={chosen} onClear={clear} /> : null}
    </>
  )
}

/** Asks for more before the last row is reached. */
function useEnd(last: number, count: number, onEnd: () => void): void {
  useEffect(() => {
    if (last >= count - AHEAD) onEnd()
  }, [last, count, onEnd])
}

function Spacer({ height }: { height: number }) {
  return height > 0 ? (
    <tr aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td colSpan={8} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null
}

function choiceOf(client: string, chosen: ReadonlySet<string>, turn: (client: string) => void) {
  return { chosen: chosen.has(client), turn: () => turn(client) }
}

/** Which clients are chosen for a deed about many; kept while one searches and sorts. */
function useChoice() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const turn = (client: string) =>
    setChosen((now) =>
      now.has(client) ? new Set([...now].filter((one) => one !== client)) : new Set([...now, client]),
    )
  return { chosen, turn, clear: () => setChosen(new Set()) }
}

function useTableKeys(clients: ClientSeen[], show: (at: number) => void, turn: (client: string) => void) {
  const navigate = useNavigate()
  const { today } = useSession()
  const [logging, setLogging] = useState<ClientSeen | null>(null)
  const log = (at: number) => setLogging(clients[at]!)
  const { row } = useRowKeys(
    clients.length,
    {
      Enter: (at) => void navigate({ to: '/clients/$client', params: { client: clients[at]!.client } }),
      e: log,
      l: log,
      x: (at) => turn(clients[at]!.client),
    },
    show,
  )
  const move = logging && { client: logging.client, name: logging.name, signal: '', args: {} }
  const contact = <OpenDeed open={move && { deed: 'log-contact', move }} day={today} onClose={() => setLogging(null)} />
  return { row, contact }
}
