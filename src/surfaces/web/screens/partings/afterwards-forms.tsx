import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from '../reviews/refused-line.tsx'
import { SaidField } from '../reviews/said-field.tsx'
import { useWrite } from '../reviews/use-write.ts'
import styles from './partings.module.css'

/** The question to copy and send by one's own hand; then that it was asked. */
export function AskForm({ client, question }: { client: string; question: string }) {
  const { say } = useWords()
  const { done } = useNotice()
  const [text, setText] = useState(question)
  const { write, writing, refused } = useWrite('ask-afterwards', 'web.parting.after.asked.done')
  async function copy(): Promise<void> {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    done(say(copied ? 'web.parting.after.copied' : 'web.parting.after.not-copied'))
  }
  return (
    <form className={styles.form} action={() => write({ client, text: text.trim() })}>
      <Textarea
        label={say('web.parting.after.question')}
        description={say('web.parting.after.question.about')}
        autosize
        minRows={6}
        required
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusedLine failed={refused} />
      <div className="row">
        <Button variant="default" onClick={() => void copy()}>
          {say('web.parting.after.copy')}
        </Button>
        <Button type="submit" loading={writing}>
          {say('web.parting.after.asked.save')}
        </Button>
      </div>
    </form>
  )
}

type SaidProps = { client: string; deed: 'answer-afterwards' | 'waive-afterwards'; of: 'answer' | 'waive' }

/** Words of an answer, or why none is waited for. */
export function SaidForm({ client, deed, of }: SaidProps) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite(deed, `web.parting.after.${of}.done`)
  return (
    <form className={styles.form} action={() => write({ client, text: text.trim() })}>
      <SaidField label={say(`web.parting.after.${of}.text`)} value={text} onChange={setText} />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say(`web.parting.after.${of}.save`)}
      </Button>
    </form>
  )
}
