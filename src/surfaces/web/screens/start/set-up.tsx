import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { post } from '../../calls/call.ts'
import { Waiting } from '../../frame/page-state.tsx'
import { SignIn } from './sign-in.tsx'

/** Brings the one-time code of the printed link to the program, and takes it out of the address. */
export function SetUp() {
  const navigate = useNavigate()
  const readings = useQueryClient()
  const [refused, setRefused] = useState(false)
  const brought = useRef(false)
  useEffect(() => {
    // A code works once; a second drawing of this page must not bring it again.
    if (brought.current) return
    brought.current = true
    const code = location.hash.slice(1)
    history.replaceState(null, '', '/setup')
    post('/setup', { code })
      .then(() => readings.invalidateQueries())
      .then(() => navigate({ to: '/', replace: true }))
      .catch(() => setRefused(true))
  }, [navigate, readings])
  return refused ? <SignIn /> : <Waiting shape="page" />
}
