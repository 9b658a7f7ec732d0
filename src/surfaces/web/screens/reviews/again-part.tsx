import { Button, Textarea } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

const ANSWERS = ['yes', 'no', 'unsure'] as const

type Props = { client: string; onBegin: () => void }

/** Would we take this client again today? (A25) With the hand, or with 1, 2 and 3; a no says why. */
export function AgainPart({ client, onBegin }: Props) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const [given, setGiven] = useState<(typeof ANSWERS)[number] | null>(null)
  const { write, writing, refused } = useWrite('answer-again', 'web.reviews.again.done')
  const why = text.trim() === '' ? {} : { text: text.trim() }
  const answer = (one: (typeof ANSWERS)[number]) => {
    if (writing) return
    onBegin()
    write({ client, answer: one, ...why }, () => setGiven(one))
  }
  useHotkeys(ANSWERS.map((one, i) => [String(i + 1), () => answer(one)]))
  return (
    <section className="card stack-small" aria-labelledby="again-title">
      <h2 id="again-title">{say('web.reviews.again')}</h2>
      <Textarea
        label={say('web.reviews.again.why')}
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.answers}>
        {ANSWERS.map((one, i) => (
          <Button
            key={one}
            variant="default"
            aria-pressed={given === one}
            aria-keyshortcuts={String(i + 1)}
            onClick={() => answer(one)}
          >
            {given === one ? '✓ ' : ''}
            {say(`web.reviews.again.${one}`)}
          </Button>
        ))}
      </div>
      <RefusedLine failed={refused} />
    </section>
  )
}
