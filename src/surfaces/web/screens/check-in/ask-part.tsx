import { Button, TextInput, Textarea } from '@mantine/core'
import { useWords } from '../../words/words-context.tsx'
import type { PartProps } from './check-in-form.tsx'
import styles from './check-in.module.css'

/** Questions and their answers, with open ones to choose from (N28). */
export function AskPart({ prepared, held }: PartProps) {
  const { say } = useWords()
  const { draft, change } = held
  const { questions } = draft
  const set = (at: number, part: Partial<(typeof questions)[number]>) =>
    change({ questions: questions.map((one, i) => (i === at ? { ...one, ...part } : one)) })
  return (
    <section className="card stack-small">
      <h2>{say('web.check-in.ask')}</h2>
      <p className="muted small">{say('web.check-in.ask.about')}</p>
      {questions.map(({ text, answer }, i) => (
        // Rows are only added at the end.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={i} className={styles.pair}>
          <TextInput
            label={say('web.check-in.ask.question', { n: i + 1 })}
            value={text}
            onChange={(event) => set(i, { text: event.currentTarget.value })}
          />
          <Textarea
            label={say('web.check-in.ask.answer', { n: i + 1 })}
            autosize
            minRows={1}
            value={answer}
            onChange={(event) => set(i, { answer: event.currentTarget.value })}
          />
        </div>
      ))}
      <div>
        <Button variant="default" onClick={() => change({ questions: [...questions, { text: '', answer: '' }] })}>
          {say('web.check-in.ask.add')}
        </Button>
      </div>
      <Bank prepared={prepared} held={held} />
    </section>
  )
}

/** Still unanswered questions first, then those of the bank; a click puts one into the first empty row. */
function Bank({ prepared, held: { draft, change } }: PartProps) {
  const { say } = useWords()
  const taken = new Set(draft.questions.map(({ text }) => text.trim()))
  const bank = prepared.questions.map((one) => ({ text: say(one.say), tag: say(`question-tag.${one.tags[0]}`) }))
  const free = bank.filter(({ text }) => !taken.has(text))
  const take = (text: string) => change({ questions: withQuestion(draft.questions, text) })
  return (
    <details>
      <summary>{say('web.check-in.ask.suggest')}</summary>
      <ul className={styles.bank}>
        {free.map(({ text, tag }) => (
          <li key={text}>
            <span>
              {text} <span className="muted small">{tag}</span>
            </span>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => take(text)}
              aria-label={`${say('web.check-in.ask.take')}: ${text}`}
            >
              {say('web.check-in.ask.take')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

type Pair = { text: string; answer: string }

/** Puts a question, and its answer where there is one, into the first row without a question, else into a new one. */
export function withQuestion(questions: readonly Pair[], text: string, answer = ''): Pair[] {
  const at = questions.findIndex((one) => one.text.trim() === '')
  if (at < 0) return [...questions, { text, answer }]
  return questions.map((one, i) => (i === at ? { text, answer: answer || one.answer } : one))
}
