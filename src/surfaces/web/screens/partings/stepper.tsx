import { useState } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { sayDone } from './parting-words.ts'
import type { PartingSeen, StageName, StageSeen } from './parting-words.ts'
import { StageBody } from './stage-body.tsx'
import styles from './partings.module.css'

const GLYPHS = { done: '✓', open: '●', waiting: '○', skipped: '–' } as const

/** The six stages from top to bottom: what is over is one sentence, the open one is laid out, later ones say what they wait for. */
export function Stepper({ seen }: { seen: PartingSeen }) {
  const { say } = useWords()
  return (
    <ol className={styles.stages} aria-label={say('web.parting.stages')}>
      {seen.stages.map((stage, i) => (
        <StageItem key={stage.stage} seen={seen} stage={stage} before={seen.stages[i - 1]?.stage} />
      ))}
    </ol>
  )
}

type ItemProps = { seen: PartingSeen; stage: StageSeen; before: StageName | undefined }

function StageItem({ seen, stage, before }: ItemProps) {
  const { say } = useWords()
  const { stage: name, state } = stage
  return (
    <li className={styles.stage} data-state={state} aria-current={state === 'open' ? 'step' : undefined}>
      <span className={styles.mark} aria-hidden>
        {GLYPHS[state]}
      </span>
      <section className={styles.body} aria-labelledby={`${name}-title`}>
        <h2 id={`${name}-title`} className={styles.name}>
          {say(`parting.stage.${name}`)} <span className={styles.state}>{say(`parting.stage-state.${state}`)}</span>
        </h2>
        {state === 'waiting' && before ? <Waits after={before} /> : null}
        {state === 'open' ? <StageBody seen={seen} stage={stage} /> : null}
        {state === 'done' || state === 'skipped' ? (
          <Over stage={stage} seen={seen}>
            <StageBody seen={seen} stage={stage} />
          </Over>
        ) : null}
      </section>
    </li>
  )
}

/** A later stage comes after the one before it. */
function Waits({ after }: { after: StageName }) {
  const { say } = useWords()
  return <p className="small muted">{say('web.parting.waits', { stage: say(`parting.stage.${after}`) })}</p>
}

type OverProps = { seen: PartingSeen; stage: StageSeen; children: ReactNode }

/** A stage that is over: its sentence, and all of it for whoever looks again. */
function Over({ seen, stage: { stage }, children }: OverProps) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <p>
        {sayDone(words, stage, seen)}{' '}
        <button
          type="button"
          className="linklike small"
          aria-expanded={open}
          aria-label={`${words.say(open ? 'web.parting.fold' : 'web.parting.unfold')}: ${words.say(`parting.stage.${stage}`)}`}
          onClick={() => setOpen(!open)}
        >
          {words.say(open ? 'web.parting.fold' : 'web.parting.unfold')}
        </button>
      </p>
      {open ? children : null}
    </>
  )
}
