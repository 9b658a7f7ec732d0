import { Kbd } from '@mantine/core'
import { useWords } from '../words/words-context.tsx'
import styles from './key-list.module.css'
import { Window } from '../pieces/window.tsx'

const KEYS = [
  ['Ctrl K', 'find'],
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['e', 'do'],
  ['s', 'snooze'],
  ['l', 'log'],
  ['x', 'choose'],
  ['?', 'all'],
] as const

/** All keys there are, in one small window. */
export default function KeyList({ onClose }: { onClose: () => void }) {
  const { say } = useWords()
  return (
    <Window title={say('web.keys.title')} onClose={onClose}>
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
    </Window>
  )
}
