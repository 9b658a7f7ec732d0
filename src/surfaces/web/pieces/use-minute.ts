import { useEffect, useState } from 'react'

/** The time, looked at again every minute. */
export function useMinute(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const turn = setInterval(() => setNow(new Date()), 60_000)
    return () => clearInterval(turn)
  }, [])
  return now
}
