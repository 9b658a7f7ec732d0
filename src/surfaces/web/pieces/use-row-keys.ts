import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'

type RowDeeds = Partial<Record<'Enter' | 'e' | 's' | 'l' | 'x', (at: number) => void>>

/** Moves through rows with j and k; the other keys do their deed on the chosen row. */
export function useRowKeys(count: number, deeds: RowDeeds, show?: (at: number) => void) {
  const [at, setAt] = useState(-1)

  function move(step: number): void {
    const next = Math.min(Math.max(at + step, 0), count - 1)
    if (next < 0) return
    setAt(next)
    show?.(next)
    // A row far away is drawn first and can be given the focus after.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus())
  }

  function run(name: keyof RowDeeds, event: KeyboardEvent): void {
    // Enter on a link or button is that one's own.
    if (name === 'Enter' && !(event.target as HTMLElement).matches('[data-row]')) return
    if (at < 0 || at >= count || !deeds[name]) return
    event.preventDefault()
    deeds[name](at)
  }

  const keep = { preventDefault: false }
  useHotkeys([
    ['j', () => move(1)],
    ['k', () => move(-1)],
    ['Enter', (event) => run('Enter', event), keep],
    ['e', (event) => run('e', event), keep],
    ['s', (event) => run('s', event), keep],
    ['l', (event) => run('l', event), keep],
    ['x', (event) => run('x', event), keep],
  ])

  return { at, row: (index: number) => ({ 'data-row': index, tabIndex: -1, onFocus: () => setAt(index) }) }
}
