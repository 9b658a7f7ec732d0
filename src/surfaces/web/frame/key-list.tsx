import { Kbd, Modal } from '@mantine/core'
import { useWords } from '../words/words-context.tsx'
import styles from './key-list.module.css'

const KEYS = [
  ['Ctrl K', 'find'],
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['e', 'do'],
  ['s', 'snooze'],
  ['l', 'log'],
  ['?', 'all'],
] as const

/** All keys there are, in one small window. */
export default function KeyList({ onClose }: { onClose: () => void }) {
  const { say } = useWords()
  return (
    <Modal opened onClose={onClose} title={say('web.keys.title')} closeButtonProps={{ 'aria-label': say('web.close') }}>
      <dl className={styles.keys}>
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{say(`web.keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
