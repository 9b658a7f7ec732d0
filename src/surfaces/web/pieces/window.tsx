import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../words/words-context.tsx'

/** A window over the page with its name and a way out. */
export function Window({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { say } = useWords()
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': say('web.close') }}>
      {children}
    </Modal>
  )
}
