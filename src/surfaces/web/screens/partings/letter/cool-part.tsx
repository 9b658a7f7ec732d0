import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { useWrite } from '../../reviews/use-write.ts'
import { useLetter } from './use-letter.ts'
import styles from './letter.module.css'

/**
 * Before our apology, the one we think we are owed (I34): written for oneself and put away. Its words are stored nowhere,
 * not in this browser either; what is kept is that it was done.
 */
export function CoolPart({ name }: { name: string }) {
  const { say } = useWords()
  const { seen } = useLetter()
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('cool-down', 'web.letter.cool.done')
  return (
    <form className={styles.cool} action={() => write({ client: seen.client, text: text.trim() }, () => setText(''))}>
      <p className={styles.name}>{name}</p>
      <p>{say('web.letter.cool.about', { name: seen.name })}</p>
      <Textarea
        label={say('web.letter.cool.field')}
        description={say('web.letter.cool.kept')}
        autosize
        minRows={3}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusedLine failed={refused} />
      <Button
        className={styles.start ?? ''}
        type="submit"
        variant="default"
        loading={writing}
        disabled={text.trim() === ''}
      >
        {say('web.letter.cool')}
      </Button>
    </form>
  )
}
