import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import type { ReplyChecked } from './reply-editor.tsx'
import styles from './reply.module.css'

/** What the check found: whether it begins with them, the three slots, words that hurt, and what a stranger would learn. */
export function ReplyFindings({ checked, isOld }: { checked: ReplyChecked; isOld: boolean }) {
  const { say } = useWords()
  const { marks, exposures, preview } = checked
  return (
    <div className={styles.found}>
      <h3>{say('web.replies.found')}</h3>
      {isOld ? <p className="small muted">{say('web.replies.old')}</p> : null}
      <Slots checked={checked} />
      {exposures.length > 0 ? <Exposures checked={checked} /> : null}
      {marks.length > 0 ? <Marks checked={checked} /> : <p className="small">{say('web.replies.marks.none')}</p>}
      {preview ? <Preview preview={preview} /> : null}
      <p className="small muted">{say('web.replies.no-verdict')}</p>
    </div>
  )
}

const GLYPHS = { present: '●', vague: '◔', missing: '○' } as const

function Slots({ checked: { beginning, slots } }: { checked: ReplyChecked }) {
  const words = useWords()
  const { say } = words
  return (
    <ul className={styles.slots}>
      <Slot state={beginning.state} name={say('web.replies.slot.beginning')}>
        {beginningWords(words, beginning)}
      </Slot>
      {slots.map(({ slot, state, lacks }) => (
        <Slot key={slot} state={state} name={say(`web.replies.slot.${slot}`)}>
          {lacks.length > 0 && state === 'vague'
            ? say('web.replies.lacks', { parts: lacks.map((part) => say(`web.replies.lacks.${part}`)).join(', ') })
            : say(`web.replies.slot.${slot}.${state}`)}
        </Slot>
      ))}
    </ul>
  )
}

function beginningWords({ say, day }: ScreenWords, { state, fact }: ReplyChecked['beginning']): string {
  if (fact === null) return say(`web.replies.slot.beginning.${state}`)
  const said = fact.kind === 'day' ? day(fact.said) : fact.said
  return state === 'present'
    ? say('web.replies.slot.beginning.named', { said })
    : say('web.replies.slot.beginning.cold', { said })
}

type SlotProps = { state: keyof typeof GLYPHS; name: string; children: string }

function Slot({ state, name, children }: SlotProps) {
  const { say } = useWords()
  return (
    <li className={styles.slot} data-state={state}>
      <span aria-hidden="true">{GLYPHS[state]}</span>
      <span>
        <strong>{name}</strong> <span className={styles.state}>{say(`web.replies.state.${state}`)}</span>
        <span className={styles.behind}>{children}</span>
      </span>
    </li>
  )
}

function Marks({ checked: { marks } }: { checked: ReplyChecked }) {
  const { say } = useWords()
  return (
    <ul className={styles.marks}>
      {marks.map(({ start, code, words, say: reason, better, hold }) => (
        <li key={`${start} ${code}`} data-hold={hold}>
          <q>{words}</q>
          <p className={styles.hold}>{say(`web.replies.hold.${hold}`)}</p>
          <p className="small">{say(reason)}</p>
          <p className="small muted">{say(better)}</p>
        </li>
      ))}
    </ul>
  )
}

function Exposures({ checked: { exposures } }: { checked: ReplyChecked }) {
  const { say } = useWords()
  return (
    <ul className={styles.marks} aria-label={say('web.replies.exposed')}>
      {exposures.map(({ start, what, words }) => (
        <li key={start} data-hold="change">
          <q>{words}</q>
          <p className={styles.hold}>{say('web.replies.hold.change')}</p>
          <p className="small">{say(`web.replies.exposed.${what}`)}</p>
        </li>
      ))}
    </ul>
  )
}

function Preview({ preview }: { preview: NonNullable<ReplyChecked['preview']> }) {
  const { say } = useWords()
  return (
    <figure className={styles.preview}>
      <figcaption className="small muted">{say('web.replies.preview')}</figcaption>
      <blockquote className={styles.words}>{preview.words}</blockquote>
      <p className="small">
        <strong>{preview.business}</strong>
      </p>
      <p className={styles.words}>{preview.text}</p>
    </figure>
  )
}
