import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { CLAUSE_PARTS } from '../../../../core/ledger/kinds/sheets.ts'
import { missingIn } from '../../../../core/expect/missing.ts'
import { LANGUAGES } from '../../../../words/words.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { LANGUAGE_NAMES } from '../../words/language-names.ts'
import { useWords } from '../../words/words-context.tsx'
import { EditorPart } from './editor-part.tsx'
import { Lacks } from './lacks.tsx'
import { clausesOf } from './sheet-lines.ts'
import type { LineValues } from './sheet-lines.ts'
import type { EngagementSeen, SheetsSeen } from './sheet.tsx'
import styles from './sheet.module.css'

type Initial = { title: string; language: string | null; lines: LineValues[] }
type Props = { seen: SheetsSeen; engagement: EngagementSeen; initial: Initial; onDone?: () => void }

/** A sheet by its parts; what is missing is said while one writes. Saved it is a new version. */
export function SheetEditor({ seen, engagement, initial, onDone }: Props) {
  const { say } = useWords()
  const [title, setTitle] = useState(initial.title)
  const [language, setLanguage] = useState(initial.language ?? seen.language ?? '')
  const [lines, setLines] = useState(initial.lines)
  const clauses = clausesOf(lines)
  const missing = missingIn({ clauses, language: language || null })
  const { save, saving } = useSave(seen.client, engagement.engagement, onDone)
  return (
    <form
      className={styles.columns}
      onSubmit={(event) => {
        event.preventDefault()
        save({ title, language, text: JSON.stringify(clauses.map(({ id: _id, ...clause }) => clause)) })
      }}
    >
      <div className={styles.paper}>
        <Heading title={title} language={language} onTitle={setTitle} onLanguage={setLanguage} />
        {CLAUSE_PARTS.map((part) => (
          <EditorPart key={part} part={part} lines={lines} missing={missing} onLines={setLines} />
        ))}
      </div>
      <aside className={styles.side}>
        <Lacks missing={missing} warnings={[]} />
        <Button type="submit" size="md" loading={saving} disabled={clauses.length === 0}>
          {say('web.sheet.save')}
        </Button>
        {onDone ? (
          <Button variant="subtle" onClick={onDone}>
            {say('web.sheet.leave')}
          </Button>
        ) : null}
      </aside>
    </form>
  )
}

type HeadingProps = {
  title: string
  language: string
  onTitle: (title: string) => void
  onLanguage: (language: string) => void
}

function Heading({ title, language, onTitle, onLanguage }: HeadingProps) {
  const { say } = useWords()
  const known = LANGUAGES.some((one) => one === language) ? [] : [language]
  return (
    <>
      <TextInput
        label={say('web.sheet.name')}
        value={title}
        maxLength={200}
        onChange={(event) => onTitle(event.currentTarget.value)}
      />
      <NativeSelect
        label={say('web.sheet.language')}
        value={language}
        data={[...known, ...LANGUAGES].map((value) => ({ value, label: nameOf(value) }))}
        onChange={(event) => onLanguage(event.currentTarget.value)}
      />
    </>
  )
}

function nameOf(language: string): string {
  return LANGUAGE_NAMES[language as keyof typeof LANGUAGE_NAMES] ?? (language === '' ? '–' : language)
}

function useSave(client: string, engagement: string, onDone: (() => void) | undefined) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('write-sheet')
  const save = ({ title, language, text }: { title: string; language: string; text: string }) =>
    deed.mutate(
      { client, engagement, text, ...(title.trim() ? { title: title.trim() } : {}), ...(language ? { language } : {}) },
      {
        onSuccess: ({ version, ids }) => [done(say('web.sheet.saved', { n: version }), ids), onDone?.()],
        onError: failed,
      },
    )
  return { save, saving: deed.isPending }
}
