import { useEffect, useState } from 'react'
import { readDraft } from './letter-draft.ts'
import type { LetterDraft } from './letter-draft.ts'

/** The words of a letter that are not kept yet, in this browser for this member, so that a reload or a refusal loses nothing. */
export function useLetterDraft(member: string, client: string) {
  const key = `goodterms-letter ${member} ${client}`
  const [draft, setDraft] = useState<LetterDraft>(() => stored(key))
  useEffect(() => store(key, draft), [key, draft])
  return { draft, setDraft }
}

function stored(key: string): LetterDraft {
  try {
    const text = localStorage.getItem(key)
    return text === null ? {} : readDraft(text)
  } catch {
    return {}
  }
}

function store(key: string, draft: LetterDraft): void {
  try {
    if (Object.keys(draft).length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // Storage is closed to us: the draft lasts until the page is left.
  }
}
