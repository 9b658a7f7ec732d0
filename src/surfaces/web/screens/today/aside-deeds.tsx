import { ActionIcon } from '@mantine/core'
import { IconClockPause, IconThumbDown } from '@tabler/icons-react'
import type { DeedOpen } from '../../pieces/deed-open.ts'
import { useWords } from '../../words/words-context.tsx'
import type { MoveSeen } from './moves.tsx'
import styles from './today.module.css'

/** Ways to put a move aside: until a day, or because it was of no use. */
export function AsideDeeds({ move, onDeed }: { move: MoveSeen; onDeed: (deed: DeedOpen) => void }) {
  const { say } = useWords()
  return (
    <>
      <ActionIcon
        variant="subtle"
        className={styles.aside ?? ''}
        aria-label={say('web.snooze.for', { name: move.name })}
        title={say('web.snooze')}
        onClick={() => onDeed({ deed: 'snooze', move })}
      >
        <IconClockPause size={20} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        className={styles.aside ?? ''}
        aria-label={say('web.useless.for', { name: move.name })}
        title={say('web.useless')}
        onClick={() => onDeed({ deed: 'useless', move })}
      >
        <IconThumbDown size={20} stroke={1.6} />
      </ActionIcon>
    </>
  )
}
