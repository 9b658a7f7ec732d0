import { Button } from '@mantine/core'
import { addDays } from '../../../core/day.ts'
import { useDeed } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { useSession } from '../frame/session.tsx'
import { useWords } from '../words/words-context.tsx'
import type { MoveNamed } from './deed-open.ts'
import { Window } from './window.tsx'

const SNOOZES = [
  { name: 'tomorrow', days: 1 },
  { name: 'week', days: 7 },
  { name: 'month', days: 30 },
] as const

/** Puts a move aside until a day; it is the same for the pointer and the keys. */
export function SnoozeWindow({ move, onClose }: { move: MoveNamed; onClose: () => void }) {
  const { say, day } = useWords()
  const { today } = useSession()
  const snooze = useSnooze(move, onClose)
  return (
    <Window title={say('web.snooze.for', { name: move.name })} onClose={onClose}>
      <div className="stack-small">
        {SNOOZES.map(({ name, days }) => (
          <Button
            key={name}
            variant="default"
            size="md"
            {...(days === 1 ? { 'data-autofocus': true } : {})}
            onClick={() => snooze(addDays(today, days))}
          >
            {say(`web.snooze.${name}`)} · {day(addDays(today, days))}
          </Button>
        ))}
      </div>
    </Window>
  )
}

function useSnooze(move: MoveNamed, onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('set-aside')
  const { client, name, signal } = move
  return (until: string) =>
    deed.mutate(
      { client, signal, until },
      {
        onSuccess: ({ ids }) => [done(say('web.snooze.done', { name, until: { day: until } }), ids), onClose()],
        onError: failed,
      },
    )
}
