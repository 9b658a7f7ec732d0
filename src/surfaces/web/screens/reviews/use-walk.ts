import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'

export type Walk = { at: number; next: () => void; back: () => void }

/** Where one is among so many; one past the last is the end. `j` goes on, `k` goes back. */
export function useWalk(n: number): Walk {
  const [at, setAt] = useState(0)
  const next = () => setAt((now) => Math.min(now + 1, n))
  const back = () => setAt((now) => Math.max(now - 1, 0))
  useHotkeys([
    ['j', next],
    ['k', back],
  ])
  return { at, next, back }
}
