import { Button } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import { useMay } from '../../frame/session.tsx'
import { TimeWindow } from '../../pieces/time-window.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './client.module.css'

/** Logging time among the deeds at the top, where there is room for it; the card of profit has it too. */
export function TimeDeed({ client, name }: { client: string; name: string }) {
  const { say } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  if (!useMay('log-time')) return null
  return (
    <>
      <Button
        className={styles.roomy}
        size="md"
        variant="subtle"
        leftSection={<IconClock size={18} />}
        onClick={() => setIsOpen(true)}
      >
        {say('web.profit.time.open')}
      </Button>
      {isOpen ? <TimeWindow client={client} name={name} onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}
