import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Mark } from '../../../core/letters/tone/check-tone.ts'
import { hasTone, toneCheckFor } from './tone-languages.ts'
import type { ToneAsked, ToneCheck } from './tone-languages.ts'

export type ToneSeen = {
  /** What was found in `of`, which may be a moment behind what is typed. */
  marks: readonly Mark[]
  of: string
  /** 'none' for a language without a check, 'failed' when its phrases did not come. */
  state: 'coming' | 'ready' | 'none' | 'failed'
}

const NONE: readonly Mark[] = []

/** Checks words as they are typed, in the browser. Typing goes first: the marks follow when there is time. */
export function useTone(text: string, language: string | null, { kind, parting }: ToneAsked): ToneSeen {
  const { check, state } = useCheck(language)
  const of = useDeferredValue(text)
  const marks = useMemo(
    () => (check && of.trim() !== '' ? check(of, { kind, parting }) : NONE),
    [check, of, kind, parting],
  )
  return { marks, of, state }
}

type Loaded = { language: string | null; check: ToneCheck | null; state: ToneSeen['state'] }

function useCheck(language: string | null): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ language: null, check: null, state: 'coming' })
  useEffect(() => {
    if (!hasTone(language)) return undefined
    let current = true
    const take = (check: ToneCheck | null) => {
      if (current) setLoaded({ language, check, state: check ? 'ready' : 'failed' })
    }
    toneCheckFor(language)?.then(take, () => take(null))
    return () => {
      current = false
    }
  }, [language])
  if (!hasTone(language)) return { language, check: null, state: 'none' }
  return loaded.language === language ? loaded : { language, check: null, state: 'coming' }
}
