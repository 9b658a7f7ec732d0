import { Input } from '@mantine/core'
import { useId, useRef } from 'react'
import type { ReactNode, RefObject } from 'react'
import type { Severity } from '../../../core/letters/tone/families.ts'
import { runsOf } from './marked-runs.ts'
import { ToneCount, ToneNotes } from './tone-notes.tsx'
import { useTone } from './use-tone.ts'
import type { ToneAsked } from './tone-languages.ts'
import styles from './tone-editor.module.css'

export type MarkedWords = { start: number; end: number; severity: Severity }

type FieldProps = {
  label: ReactNode
  about?: ReactNode
  /** The language of the words, for the screen reader and the spelling; not of the page. */
  language: string | null
  minRows?: number
  value: string
  onChange: (words: string) => void
  marks: readonly MarkedWords[]
  /** What else speaks of the field: the id of the list of its marks. */
  describedBy?: string
  field?: RefObject<HTMLTextAreaElement | null>
  onFocus?: () => void
  readOnly?: boolean
}

/** A field whose words can be marked: it grows with them, and each mark stands under its words as one types. */
export function MarkedField({ label, about, language, minRows = 3, value, marks, field, ...rest }: FieldProps) {
  const id = useId()
  const described = [about ? `${id}-description` : '', rest.describedBy ?? ''].filter(Boolean).join(' ')
  return (
    <Input.Wrapper id={id} label={label} description={about} size="md">
      <div className={styles.stack} lang={language ?? undefined}>
        <Mirror text={value} marks={marks} minRows={minRows} />
        <textarea
          id={id}
          ref={field}
          className={styles.field}
          rows={1}
          dir="auto"
          spellCheck
          readOnly={rest.readOnly}
          aria-describedby={described || undefined}
          value={value}
          onFocus={rest.onFocus}
          onChange={(event) => rest.onChange(event.currentTarget.value)}
        />
      </div>
    </Input.Wrapper>
  )
}

function Mirror({ text, marks, minRows }: { text: string; marks: readonly MarkedWords[]; minRows: number }) {
  return (
    <div className={styles.mirror} dir="auto" aria-hidden="true" style={{ minBlockSize: `calc(${minRows}lh + 16px)` }}>
      {runsOf(text, marks).map((run) =>
        run.severity === null ? (
          run.text
        ) : (
          <mark key={run.at} data-severity={run.severity} data-mark={run.mark}>
            {run.text}
          </mark>
        ),
      )}
      {/* An empty last line takes room in the field; here it needs something in it. */}
      {'\u200B'}
    </div>
  )
}

type Props = Omit<FieldProps, 'marks' | 'describedBy' | 'field'> & ToneAsked

/**
 * A field that looks at the tone of what is written while one writes (handbook 9): words that hurt are marked where they
 * stand, with why and a better sentence below. It stops nothing: that is for what the words are given to.
 */
export function ToneEditor({ kind, parting, ...field }: Props) {
  const seen = useTone(field.value, field.language, { kind, parting })
  const place = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  // Marks of what stood there a moment ago would lie on other words.
  const marks = seen.of === field.value ? seen.marks : []
  return (
    <div className="stack-small">
      <MarkedField {...field} marks={marks} describedBy={id} field={place} />
      <ToneCount id={id} state={seen.state} marks={seen.marks} />
      <ToneNotes marks={seen.marks} onShow={(mark) => goTo(place.current, mark)} />
    </div>
  )
}

/** Goes to words in a field. */
export function goTo(
  field: HTMLTextAreaElement | null | undefined,
  { start, end }: { start: number; end: number },
): void {
  field?.focus()
  field?.setSelectionRange(start, end)
  field?.scrollIntoView({ block: 'center' })
}
