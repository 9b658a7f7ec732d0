import { Button } from '@mantine/core'
import { addDays } from '../../../core/day.ts'
import { useDeed } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { useSession } from '../frame/session.tsx'
import { useWords } from '../words/words-context.tsx'
import type { MoveNamed } from './deed-open.ts'
import { Window } from './window.tsx'

export const SNOOZES = [
  { name: 'tomorrow', until: (today: string) => addDays(today, 1) },
  { name: 'week', until: (today: string) => addDays(today, 7) },
  { name: 'month', until: (today: string) => addDays(today, 30) },
] as const

/** Puts a move aside until a day, with a way back in the notice. */
export function useSnooze(move: MoveNamed) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('set-aside')
  return (until: string) =>
    deed.mutate(
      { client: move.client, signal: move.signal, until },
      {
        onSuccess: ({ ids }) => done(say('web.snooze.done', { name: move.name, until: { day: until } }), ids),
        onError: failed,
      },
    )
}

/** The same choices as a window, for the keyboard. */
export function SnoozeWindow({ move, onClose }: { move: MoveNamed; onClose: () => void }) {
  const { say, day } = useWords()
  const { today } = useSession()
  const snooze = useSnooze(move)
  return (
    <Window title={say('web.snooze.for', { name: move.name })} onClose={onClose}>
      <div className="stack-small">
        {SNOOZES.map(({ name, until }, i) => (
          <Button
            key={name}
            variant="default"
            size="md"
            {...(i === 0 ? { 'data-autofocus': true } : {})}
            onClick={() => [snooze(until(today)), onClose()]}
          >
            {say(`web.snooze.${name}`)} · {day(until(today))}
          </Button>
        ))}
      </div>
    </Window>
  )
}
