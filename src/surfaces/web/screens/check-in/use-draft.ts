import { useEffect, useState } from 'react'
import { emptyDraft } from './draft.ts'
import type { Draft } from './draft.ts'

export type DraftHeld = { draft: Draft; change: (part: Partial<Draft>) => void; forget: () => void; begun: boolean }

/** A check-in that is being written: kept in this browser for this member until it is recorded, so that a reload loses nothing. */
export function useDraft(member: string, client: string, today: string): DraftHeld {
  const key = `goodterms-check-in ${member} ${client}`
  const [draft, setDraft] = useState<Draft | null>(() => kept(key))
  useEffect(() => {
    if (draft) keep(key, JSON.stringify(draft))
  }, [key, draft])
  return {
    draft: draft ?? emptyDraft(today),
    begun: draft !== null,
    change: (part) => setDraft((before) => ({ ...(before ?? emptyDraft(today)), ...part })),
    forget: () => {
      setDraft(null)
      keep(key, null)
    },
  }
}

function kept(key: string): Draft | null {
  try {
    const text = localStorage.getItem(key)
    return text === null ? null : { ...emptyDraft(''), ...(JSON.parse(text) as Draft) }
  } catch {
    return null
  }
}

function keep(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // Storage is closed to us: the draft lasts until the page is left.
  }
}
