import { Button } from '@mantine/core'
import { useWords } from '../../words/words-context.tsx'
import { withQuestion } from './ask-part.tsx'
import { talkLines } from './talk-lines.ts'
import type { TalkSeen } from './use-transcript.ts'
import type { DraftHeld } from './use-draft.ts'
import styles from './check-in.module.css'

type FiguresProps = { seen: TalkSeen; held: DraftHeld; onKeep: () => void; busy: boolean }

/** What the transcript says, in sentences, and its questions to take over. Where nobody can tell, it says so. */
export function TalkFigures({ seen, held, onKeep, busy }: FiguresProps) {
  const words = useWords()
  const { say } = words
  if (seen.unknown !== null) return <p>{say(`web.check-in.talk.unknown.${seen.unknown}`)}</p>
  const open = seen.questions.filter(({ answer }) => answer === null)
  return (
    <>
      {talkLines(words, seen).map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      <Quoted title={open.length > 0 ? say('web.check-in.talk.unanswered', { n: open.length }) : null} list={open} />
      <Quoted
        title={seen.left.length > 0 ? say('web.check-in.talk.left', { n: seen.left.length }) : null}
        list={seen.left}
      />
      <Answered seen={seen} held={held} />
      <div>
        <Button variant="default" loading={busy} onClick={onKeep}>
          {say('web.check-in.talk.keep')}
        </Button>
      </div>
    </>
  )
}

function Quoted({ title, list }: { title: string | null; list: readonly { text: string; at: number | null }[] }) {
  if (title === null) return null
  return (
    <div className={styles.quotes}>
      <p className="small">{title}</p>
      <ul>
        {list.map(({ text, at }) => (
          <li key={`${at} ${text}`}>
            <q>{text}</q>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Questions of the talk with their answers; a click puts a pair into the form. */
function Answered({ seen, held: { draft, change } }: { seen: TalkSeen; held: DraftHeld }) {
  const { say } = useWords()
  const taken = new Set(draft.questions.map(({ text }) => text))
  const free = seen.questions.filter(({ text, answer }) => answer !== null && !taken.has(text))
  if (free.length === 0) return null
  return (
    <ul className={styles.bank}>
      {free.map(({ text, answer, at }) => (
        <li key={`${at} ${text}`}>
          <span>
            {text} <q className="muted small">{answer}</q>
          </span>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${say('web.check-in.ask.take')}: ${text}`}
            onClick={() => change({ questions: withQuestion(draft.questions, text, answer ?? '') })}
          >
            {say('web.check-in.ask.take')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
