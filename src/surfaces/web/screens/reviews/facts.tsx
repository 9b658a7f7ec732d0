import { useState } from 'react'
import { Because } from '../../pieces/because.tsx'
import { useWords } from '../../words/words-context.tsx'

/** Opens the facts that something stands on, in place; nothing where there is none. `about` names them for who listens. */
export function Facts({ ids, about }: { ids: readonly string[]; about: string }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  if (ids.length === 0) return null
  return (
    <>
      <div>
        <button
          type="button"
          className="linklike small"
          aria-expanded={open}
          aria-label={`${say('web.because.open', { n: ids.length })}: ${about}`}
          onClick={() => setOpen(!open)}
        >
          {say('web.because.open', { n: ids.length })}
        </button>
      </div>
      {open ? <Because ids={[...ids]} label={about} /> : null}
    </>
  )
}
