import { Button, NumberInput, Textarea, TextInput } from '@mantine/core'
import type { Missing } from '../../../../core/expect/missing.ts'
import type { ClausePart } from '../../../../core/ledger/kinds/sheets.ts'
import { useWords } from '../../words/words-context.tsx'
import { emptyLine } from './sheet-lines.ts'
import type { LineValues } from './sheet-lines.ts'
import styles from './sheet.module.css'

type PartProps = {
  part: ClausePart
  lines: readonly LineValues[]
  missing: readonly Missing[]
  onLines: (lines: LineValues[]) => void
}

/** Parts that may have a day, and those that have a number. */
const DATED: readonly ClausePart[] = ['ours', 'theirs', 'comes']
const COUNTED: readonly ClausePart[] = ['changes', 'reply']

/** The lines of one part, with what it still lacks. */
export function EditorPart({ part, lines, missing, onLines }: PartProps) {
  const { say } = useWords()
  const own = lines.filter((line) => line.part === part)
  const change = (id: number, changed: Partial<LineValues>) =>
    onLines(lines.map((line) => (line.id === id ? { ...line, ...changed } : line)))
  return (
    <fieldset className={styles.part}>
      <legend>{say(`clause.part.${part}`)}</legend>
      {own.map((line) => (
        <EditorLine
          key={line.id}
          line={line}
          onChange={(changed) => change(line.id, changed)}
          onRemove={() => onLines(lines.filter(({ id }) => id !== line.id))}
        />
      ))}
      {missing
        .filter((one) => one.part === part)
        .map(({ code, args }) => (
          <p key={`${code} ${args.text ?? ''}`} className={styles.lack}>
            {say(`sheet.missing.${code}`, args as Record<string, string>)}
          </p>
        ))}
      <Button variant="subtle" size="compact-sm" onClick={() => onLines([...lines, emptyLine(part)])}>
        {say('web.sheet.line.add')}
      </Button>
    </fieldset>
  )
}

type LineProps = { line: LineValues; onChange: (changed: Partial<LineValues>) => void; onRemove: () => void }

function EditorLine({ line, onChange, onRemove }: LineProps) {
  const { say } = useWords()
  const label = say(`clause.part.${line.part}`)
  return (
    <div className={styles.line}>
      <Textarea
        aria-label={label}
        autosize
        minRows={1}
        maxLength={2000}
        value={line.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <div className="row">
        <Particulars line={line} onChange={onChange} />
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={onRemove}
          aria-label={say('web.sheet.line.remove.of', { part: label })}
        >
          {say('web.sheet.line.remove')}
        </Button>
      </div>
    </div>
  )
}

/** The day, the number and the sign of good work of a line, where its part has them. */
function Particulars({ line: { part, due, limit, good }, onChange }: Omit<LineProps, 'onRemove'>) {
  const { say } = useWords()
  const dueInput = (
    <TextInput
      type="date"
      label={say('web.sheet.line.due')}
      value={due}
      onChange={(event) => onChange({ due: event.currentTarget.value })}
    />
  )
  const goodInput = (
    <TextInput
      className={styles.good}
      label={say('web.sheet.line.good')}
      value={good}
      onChange={(event) => onChange({ good: event.currentTarget.value })}
    />
  )
  const limitInput = () => (
    <NumberInput
      label={say(`web.sheet.line.limit.${part}`)}
      min={0}
      max={10_000}
      allowDecimal={false}
      value={limit}
      onChange={(value) => onChange({ limit: value === '' ? '' : Number(value) })}
    />
  )
  return (
    <>
      {DATED.includes(part) ? dueInput : null}
      {COUNTED.includes(part) ? limitInput() : null}
      {part === 'comes' ? goodInput : null}
    </>
  )
}
