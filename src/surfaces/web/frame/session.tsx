import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import type { Answer, ActionName } from '../calls/call.ts'
import { useRead } from '../calls/use-action.ts'
import { SignIn } from '../screens/start/sign-in.tsx'
import { PageState } from './page-state.tsx'

type Session = Answer<'who-am-i'>

const Who = createContext<Session | null>(null)

/** Who is signed in, their business and its today. */
export function useSession(): Session {
  const session = use(Who)
  if (!session) throw new Error('useSession outside of SessionGate')
  return session
}

/** True when the signed-in person may run the action; what they may not is not shown. */
export function useMay(name: ActionName): boolean {
  return useSession().actions.includes(name)
}

/** Shows the screens to whoever is signed in, and the way in to everybody else. */
export function SessionGate({ children }: { children: ReactNode }) {
  const answer = useRead('who-am-i', {})
  return (
    <PageState answer={answer} shape="page">
      {(session) => (session.role === null ? <SignIn /> : <Who value={session}>{children}</Who>)}
    </PageState>
  )
}
