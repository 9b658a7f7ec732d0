import { ActionIcon, Menu } from '@mantine/core'
import { IconClockPause, IconThumbDown } from '@tabler/icons-react'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { SNOOZES, useSnooze } from '../../pieces/snooze.tsx'
import type { MoveSeen } from './moves.tsx'

/** Ways to put a move aside: until a day, or because it was of no use. */
export function AsideMenu({ move, onUseless }: { move: MoveSeen; onUseless: () => void }) {
  const { say, day } = useWords()
  const { today } = useSession()
  const snooze = useSnooze(move)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={36} c="var(--muted)" aria-label={say('web.snooze.for', { name: move.name })} title={say('web.snooze')}>
            <IconClockPause size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {SNOOZES.map(({ name, until }) => (
            <Menu.Item key={name} onClick={() => snooze(until(today))} rightSection={<span className="muted small">{day(until(today))}</span>}>
              {say(`web.snooze.${name}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ActionIcon variant="subtle" color="gray" size={36} c="var(--muted)" aria-label={say('web.useless.for', { name: move.name })} title={say('web.useless')} onClick={onUseless}>
        <IconThumbDown size={20} />
      </ActionIcon>
    </>
  )
}
