import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ScopeSeen } from './scope-windows.tsx'
import { SettleWindow } from './settle-window.tsx'

type Change = ScopeSeen['changes'][number]

/** A request in the client's words: in scope or not, and what became of its change order. */
export function ChangeRow({ client, change }: { client: string; change: Change }) {
  const { say, day } = useWords()
  const [settling, setSettling] = useState(false)
  const { text, on, within, order, delivery } = change
  const quiet = [
    day(on),
    delivery,
    say(`web.scope.within.${within}`),
    within === 'out' ? say(`web.scope.order.${order ?? 'open'}`) : null,
  ].filter((part) => part !== null)
  return (
    <li>
      <q>{text}</q>
      <p className="small muted">{quiet.join(' · ')}</p>
      {useMay('settle-change') && within !== 'in' ? (
        <Button
          variant={order === null && within === 'out' ? 'default' : 'subtle'}
          size="compact-sm"
          onClick={() => setSettling(true)}
        >
          {say('web.scope.settle')}
        </Button>
      ) : null}
      {settling ? <SettleWindow client={client} change={change} onClose={() => setSettling(false)} /> : null}
    </li>
  )
}
