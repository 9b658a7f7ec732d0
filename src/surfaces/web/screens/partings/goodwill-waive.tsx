import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from '../reviews/refused-line.tsx'
import { SaidField } from '../reviews/said-field.tsx'
import { useWrite } from '../reviews/use-write.ts'
import type { GoodwillSeen } from './goodwill-words.ts'
import styles from './goodwill.module.css'

/** Nothing is given: allowed, and never without a reason (I28). */
export function WaiveForm({ seen: { client, name, waived } }: { seen: GoodwillSeen }) {
  const { say } = useWords()
  const [text, setText] = useState(waived?.text ?? '')
  const { write, writing, refused } = useWrite('waive-goodwill', 'web.goodwill.waive.done')
  return (
    <details className={styles.more}>
      <summary>{say(waived ? 'web.goodwill.waive.again' : 'web.goodwill.waive')}</summary>
      <form className={styles.form} action={() => write({ client, text: text.trim() })}>
        <SaidField
          label={say('web.goodwill.waive.text', { name })}
          about={say('web.goodwill.waive.about')}
          value={text}
          onChange={setText}
        />
        <RefusedLine failed={refused} />
        <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
          {say('web.goodwill.waive.save')}
        </Button>
      </form>
    </details>
  )
}
