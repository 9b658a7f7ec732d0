import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { change } from '../calls/call.ts'
import type { CallFailed } from '../calls/call.ts'
import { useWords } from '../words/words-context.tsx'
import { trouble } from './problem.tsx'

/** One failure at a time; it goes when something succeeds. */
const FAILED = 'failed'
/** The notice of what was done last: a new one takes its place, so that they never pile up over the page. */
let shown: string | null = null

/** Says what was done, with a way back; and what could not be done, with what to do. */
export function useNotice() {
  const words = useWords()
  const readings = useQueryClient()

  function failed(error: CallFailed): void {
    const { happened, mend } = trouble(words, error)
    notifications.hide(FAILED)
    notifications.show({ id: FAILED, title: happened, message: mend, color: 'brick', autoClose: 9000, ...closeLabel() })
  }

  function closeLabel() {
    return { closeButtonProps: { 'aria-label': words.say('web.close') } }
  }

  /** `ids` are the facts that were written; Undo takes them back. */
  function done(message: string, ids: string[] = []): void {
    notifications.hide(FAILED)
    const id = `done-${ids[0] ?? message}`
    if (shown !== null && shown !== id) notifications.hide(shown)
    shown = id
    const undo = () => {
      notifications.hide(id)
      void change('take-back', { fact: ids.join(',') })
        .then(() => readings.invalidateQueries())
        .then(() => notifications.show({ message: words.say('web.undone'), ...closeLabel() }))
        .catch((error: unknown) => failed(error as CallFailed))
    }
    const content = ids.length > 0 ? <Undoable message={message} word={words.say('web.undo')} onUndo={undo} /> : message
    notifications.show({ id, message: content, autoClose: 9000, ...closeLabel() })
  }

  return { done, failed }
}

function Undoable({ message, word, onUndo }: { message: string; word: string; onUndo: () => void }) {
  return (
    <span className="row-apart" style={{ alignItems: 'center' }}>
      <span>{message}</span>
      <Button variant="subtle" size="compact-sm" onClick={onUndo}>
        {word}
      </Button>
    </span>
  )
}
