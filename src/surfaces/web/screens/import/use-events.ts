import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { IntakeSeen } from './earlier-imports.tsx'

/** A rate is said once this much time has been looked at, in seconds. */
const SHORTEST = 0.4

/**
 * Follows a running import by server-sent events and gives its rows a second since this page looks;
 * at the import's end everything is read again.
 */
export function useEvents(id: string, running: boolean): number {
  const readings = useQueryClient()
  const [rate, setRate] = useState(0)
  useEffect(() => {
    if (!running) return undefined
    const events = new EventSource(`/imports/${id}/events`)
    let began: { at: number; rows: number } | null = null
    events.addEventListener('message', (event: MessageEvent<string>) => {
      const intake = JSON.parse(event.data) as IntakeSeen
      began ??= { at: performance.now(), rows: intake.rows }
      const seconds = (performance.now() - began.at) / 1000
      if (seconds > SHORTEST) setRate(Math.round((intake.rows - began.rows) / seconds))
      readings.setQueryData(['see-import', { id }], intake)
      if (intake.state === 'running' || intake.state === 'waiting') return
      events.close()
      void readings.invalidateQueries()
    })
    return () => events.close()
  }, [id, running, readings])
  return rate
}
