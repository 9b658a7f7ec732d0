import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { SuppressWindow } from './suppress-window.tsx'

/** While the work goes on: whoever says that they want no marketing is taken at their word. Once it is so, the card says it. */
export function StopWriting({ client, name }: { client: string; name: string }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const may = useMay('suppress-client')
  const held = useRead('see-suppressed', { client }, { enabled: may }).data?.clients.length ?? 1
  if (!may || held > 0) return null
  return (
    <div>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
        {say('web.keeping.stop')}
      </Button>
      {open ? <SuppressWindow client={client} name={name} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}
