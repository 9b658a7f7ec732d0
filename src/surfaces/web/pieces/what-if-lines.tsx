import { useState } from 'react'
import { useWords } from '../words/words-context.tsx'
import { Because } from './because.tsx'
import { whatIfLines } from './deal-words.ts'
import type { WhatIfCard } from './deal-words.ts'

/** What would be missing if one client left; the revenue opens its facts in place. */
export function WhatIfLines({ card }: { card: WhatIfCard }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const ids = [...card.because, ...card.protection.flatMap(({ because }) => because)]
  return (
    <>
      {whatIfLines(words, card).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div>
        <button type="button" className="linklike small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.say('web.because.count', { n: ids.length })}
        </button>
      </div>
      {open ? <Because ids={ids} /> : null}
    </>
  )
}
