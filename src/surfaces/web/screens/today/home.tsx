import { Navigate } from '@tanstack/react-router'
import { useSession } from '../../frame/session.tsx'
import { Today } from './today.tsx'

/** The first page: Today, or Start while there is nothing to look at. */
export default function Home() {
  const { empty, business } = useSession()
  return empty || !business ? <Navigate to="/start" replace /> : <Today />
}
