import { Modal } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useRead } from '../calls/use-action.ts'
import { useWords } from '../words/words-context.tsx'
import styles from './palette.module.css'
import { useSession } from './session.tsx'
import { paletteRows } from './palette-rows.ts'
import type { PaletteRow } from './palette-rows.ts'
import { StandingWord } from '../pieces/standing.tsx'

/** Finds clients, people and deeds by a few letters: arrows move, Enter goes. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const { rows, settled } = useRows(typed)
  const go = useGo(onClose)
  const enter = useEnter(settled, () => go(rows[at]))
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      yOffset="10vh"
      centered={false}
      title={say('web.palette.title')}
      classNames={{ header: 'hidden' }}
    >
      <PaletteInput
        value={typed}
        rows={rows}
        at={at}
        onMove={setAt}
        onEnter={enter}
        onType={(value) => [setTyped(value), setAt(0)]}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div id="palette-rows" role="listbox" aria-label={say('web.palette.title')} className={styles.rows}>
        {rows.map((row, i) => (
          <Row key={row.id} row={row} chosen={i === at} onGo={() => go(row)} />
        ))}
      </div>
      {rows.length === 0 ? <p className={styles.none}>{say('web.palette.none', { words: typed })}</p> : null}
    </Modal>
  )
}

/** The rows for what is typed; `settled` once they are those of the last letter. */
function useRows(typed: string): { rows: PaletteRow[]; settled: boolean } {
  const { say } = useWords()
  const { actions } = useSession()
  const [words] = useDebouncedValue(typed, 120)
  const found = useRead('find', { words, limit: 8 }, { keep: true })
  return {
    rows: paletteRows(say, typed, found.data, actions),
    settled: words === typed && !found.isPlaceholderData && !found.isPending,
  }
}

/** Enter goes to the chosen row; pressed before the rows have come, it goes as soon as they are there. */
function useEnter(settled: boolean, go: () => void): () => void {
  const waits = useRef(false)
  useEffect(() => {
    if (!waits.current || !settled) return
    waits.current = false
    go()
  }, [settled, go])
  return () => {
    if (settled) go()
    else waits.current = true
  }
}

function useGo(onClose: () => void) {
  const navigate = useNavigate()
  return (row: PaletteRow | undefined) => {
    if (!row) return
    onClose()
    void navigate(row.to)
  }
}

type InputProps = {
  value: string
  rows: PaletteRow[]
  at: number
  onMove: (at: number) => void
  onEnter: () => void
  onType: (value: string) => void
}

function PaletteInput({ value, rows, at, onMove, onEnter, onType }: InputProps) {
  const { say } = useWords()
  function press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      onMove((at + step + rows.length) % Math.max(rows.length, 1))
    }
    if (event.key === 'Enter') onEnter()
  }
  return (
    <input
      className={styles.input}
      role="combobox"
      aria-label={say('web.palette.title')}
      aria-expanded={rows.length > 0}
      aria-controls="palette-rows"
      aria-activedescendant={rows[at] ? `palette-${rows[at].id}` : undefined}
      placeholder={say('web.palette.placeholder')}
      value={value}
      data-autofocus
      onKeyDown={press}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  )
}

function Row({ row, chosen, onGo }: { row: PaletteRow; chosen: boolean; onGo: () => void }) {
  return (
    // The field above has the focus and says which row is chosen; the rows answer to the mouse.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus, jsx-a11y/prefer-tag-over-role
    <div id={`palette-${row.id}`} role="option" aria-selected={chosen} className={styles.row} onClick={onGo}>
      <span>{row.name}</span>
      <span className="muted small">{row.standing ? <StandingWord standing={row.standing} /> : row.hint}</span>
    </div>
  )
}
