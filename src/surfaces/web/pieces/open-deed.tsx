import { Suspense, lazy } from 'react'
import type { DeedOpen } from './deed-open.ts'

const Deeds = lazy(() => import('./deeds.tsx'))

/** The window of the deed that was asked for; its parts are fetched when the first one opens. */
export function OpenDeed({ open, day, onClose }: { open: DeedOpen | null; day: string; onClose: () => void }) {
  return <Suspense>{open ? <Deeds open={open} day={day} onClose={onClose} /> : null}</Suspense>
}
