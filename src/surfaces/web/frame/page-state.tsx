import { Button } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CallFailed } from '../calls/call.ts'
import { useWords } from '../words/words-context.tsx'
import { Problem } from './problem.tsx'
import styles from './page-state.module.css'

type Shape = 'list' | 'page' | 'lines'

type PageStateProps<T> = { answer: UseQueryResult<T, CallFailed>; shape: Shape; children: (answer: T) => ReactNode }

/** What is shown of an answer: the shape of it while it comes, the trouble with what to do, or itself. */
export function PageState<T>({ answer, shape, children }: PageStateProps<T>) {
  const { say } = useWords()
  if (answer.data !== undefined) return children(answer.data)
  if (answer.error) {
    return (
      <Problem failed={answer.error}>
        {answer.error.refusal ? (
          <Button variant="default" renderRoot={(props) => <Link to="/" {...props} />}>
            {say('web.missing.back')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => void answer.refetch()}>
            {say('web.again')}
          </Button>
        )}
      </Problem>
    )
  }
  return <Waiting shape={shape} />
}

const LINES: Record<Shape, number[]> = {
  list: [92, 78, 85, 70, 88, 76],
  page: [46, 88, 72, 94, 60, 84, 90],
  lines: [80, 60, 72],
}

/** Grey lines in the shape of what comes; they stay invisible for the first 200 ms. */
export function Waiting({ shape }: { shape: Shape }) {
  const { say } = useWords()
  return (
    <output className={styles.waiting} data-shape={shape}>
      <span className="hidden">{say('web.loading')}</span>
      {LINES[shape].map((width) => (
        <span key={width} className={styles.line} style={{ width: `${width}%` }} />
      ))}
    </output>
  )
}

/** What will be here, why it helps, and one way on. */
export function Empty({ title, children, button }: { title: string; children: ReactNode; button?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p className="muted">{children}</p>
      {button}
    </div>
  )
}
