import { useId, useRef } from 'react'
import { MarkedField } from '../../../pieces/tone-editor.tsx'
import { ToneCount, ToneNotes } from '../../../pieces/tone-notes.tsx'
import { useTone } from '../../../pieces/use-tone.ts'
import { useWords } from '../../../words/words-context.tsx'
import { BlockTools } from './block-tools.tsx'
import { CoolPart } from './cool-part.tsx'
import { wordsNow } from './letter-draft.ts'
import { marksShown, sayMissing } from './letter-words.ts'
import type { BlockSeen, MarkShown } from './letter-words.ts'
import { LackDeed, MarkDeeds } from './mark-deeds.tsx'
import { useLetter } from './use-letter.ts'
import styles from './letter.module.css'

/** One block: its words, what it still lacks, what helps while one writes it, and its marks beside it. */
export function LetterBlock({ block }: { block: BlockSeen }) {
  const { say } = useWords()
  const { seen, draft, open, active } = useLetter()
  const { shown, state, underlined } = useBlockMarks(block)
  const id = useId()
  const name = say(`web.letter.block.${block.block}`)
  const locked = block.block === 'apology' && !seen.cooled && open
  return (
    <section className={styles.row} aria-label={name} data-marks={shown.length}>
      <div className={styles.paper}>
        {locked ? <CoolPart name={name} /> : <Field block={block} name={name} marks={underlined} describedBy={id} />}
        <ToneCount id={id} state={draft[block.block] ? state : 'ready'} marks={shown} />
        <Lacking block={block} />
        {locked || !open ? null : <BlockTools block={block} name={name} />}
      </div>
      <div className={styles.beside} data-active={active === block.block}>
        <p className={styles.besideName}>{name}</p>
        <Notes block={block} marks={shown} />
      </div>
    </section>
  )
}

/** What is shown beside the words, and what of it can be underlined: marks of words a moment ago would lie on others. */
function useBlockMarks(block: BlockSeen) {
  const { seen, draft } = useLetter()
  const own = draft[block.block]
  const typed = useTone(own?.text ?? '', seen.language, { kind: 'letter', parting: true })
  const shown = marksShown(block.block, seen.marks, own && typed.state === 'ready' ? typed.marks : own ? [] : null)
  return { shown, state: typed.state, underlined: own && typed.of !== own.text ? [] : shown }
}

type FieldProps = { block: BlockSeen; name: string; marks: readonly MarkShown[]; describedBy: string }

function Field({ block, name, marks, describedBy }: FieldProps) {
  const { say } = useWords()
  const { seen, draft, open, change, activate, active, fields } = useLetter()
  const place = useRef<HTMLTextAreaElement>(null)
  const now = wordsNow(block, draft)
  const unkept = draft[block.block] !== undefined
  const standing = unkept ? 'unkept' : block.text === '' ? (block.needed ? 'needed' : 'free') : 'kept'
  return (
    <div
      className={styles.field}
      data-active={active === block.block && open}
      ref={() => {
        if (place.current) fields.current.set(block.block, place.current)
        return () => void fields.current.delete(block.block)
      }}
    >
      <MarkedField
        label={
          <>
            {name} <span className={`small ${unkept ? styles.due : 'muted'}`}>{say(`web.letter.is.${standing}`)}</span>
          </>
        }
        language={seen.language}
        minRows={now.text === '' ? 1 : 2}
        value={now.text}
        marks={marks}
        describedBy={describedBy}
        field={place}
        readOnly={!open}
        onFocus={() => activate(block.block)}
        // Words written from nothing are not those it was begun with.
        onChange={(text) => change(block, text.trim() === '' ? { text, pattern: null } : { text })}
      />
    </div>
  )
}

/** What the block lacks as it is kept; while other words stand there that is not known, and of an empty one it is plain. */
function Lacking({ block }: { block: BlockSeen }) {
  const words = useWords()
  const { draft, open } = useLetter()
  if (draft[block.block] || block.text === '' || !open) return null
  return block.missing.map((lack) => {
    const { happened, mend } = sayMissing(words, lack)
    return (
      <div key={`${lack.code} ${lack.args['check'] ?? ''}`} className="small">
        <p>
          <span className={styles.due}>{happened}</span> <span className="muted">{mend}</span>
        </p>
        {lack.code === 'letter-lacks' ? <LackDeed check={String(lack.args['check'])} words={block.text} /> : null}
      </div>
    )
  })
}

function Notes({ block, marks }: { block: BlockSeen; marks: readonly MarkShown[] }) {
  const { show } = useLetter()
  return (
    <ToneNotes marks={marks} onShow={(mark) => show(block.block, mark)}>
      {(mark) => <MarkDeeds mark={mark} />}
    </ToneNotes>
  )
}
