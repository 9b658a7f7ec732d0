import { Button } from '@mantine/core'
import { useDeed } from '../../calls/use-action.ts'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from '../reviews/refused-line.tsx'
import type { Erased, KeptSeen } from './kept-lines.tsx'

/** Of one class, or of all whose time is over. */
export type Meant = { class?: KeptSeen['lines'][number]['class'] }

type Props = { seen: KeptSeen; meant: Meant; onClose: () => void; onDone: (made: Erased) => void }

/** Says how much goes for good, and asks once. */
export function EraseWindow({ seen, meant, onClose, onDone }: Props) {
  const { say } = useWords()
  const deed = useDeed('erase-kept')
  const { client, name, lines } = seen
  const own = lines.filter((line) => meant.class === undefined || line.class === meant.class)
  const going = own.filter(({ state }) => state === 'free' || (state !== 'kept' && meant.class !== undefined))
  const staying = own.filter(({ state }) => state === 'kept')
  const erase = () => deed.mutate({ client, ...meant, sure: true }, { onSuccess: (made) => [onDone(made), onClose()] })
  return (
    <Window title={say('web.keeping.erase.title')} onClose={onClose}>
      <div className="stack-small">
        <ul>
          {going.map((line) => (
            <li key={line.class}>{say(`keeping.class.${line.class}`)}</li>
          ))}
        </ul>
        <p>{say('web.keeping.erase.about', { n: sum(going), name })}</p>
        {going.some((line) => line.class === 'work') ? <p>{say('web.keeping.erase.files')}</p> : null}
        {staying.length > 0 ? (
          <p className="small muted">{say('web.keeping.erase.kept', { n: sum(staying) })}</p>
        ) : null}
        <RefusedLine failed={deed.error} />
        <Button size="md" loading={deed.isPending} onClick={erase}>
          {say('web.keeping.erase.sure')}
        </Button>
      </div>
    </Window>
  )
}

function sum(lines: KeptSeen['lines']): number {
  return lines.reduce((all, { n }) => all + n, 0)
}
