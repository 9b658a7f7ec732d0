import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Input } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { SheetEditor } from './sheet-editor.tsx'
import { linesOf } from './sheet-lines.ts'
import type { EngagementSeen, SheetsSeen } from './sheet.tsx'

type Work = NonNullable<Input<'see-sheet-start'>['work']>
const WORKS: readonly Work[] = ['any', 'design', 'accounting', 'trades', 'computers', 'advice']

/** The first sheet of a piece of work: nobody begins with an empty page. */
export function NewSheet({ seen, engagement }: { seen: SheetsSeen; engagement: EngagementSeen }) {
  const { say } = useWords()
  const [work, setWork] = useState<Work>('any')
  const answer = useRead('see-sheet-start', { client: seen.client, work })
  return (
    <>
      <NativeSelect
        label={say('web.sheet.work')}
        description={say('web.sheet.work.why')}
        value={work}
        data={WORKS.map((value) => ({ value, label: say(`web.sheet.work.${value}`) }))}
        onChange={(event) => setWork(event.currentTarget.value as Work)}
        maw={420}
      />
      <PageState answer={answer} shape="page">
        {({ language, clauses }) => (
          <SheetEditor
            key={work}
            seen={seen}
            engagement={engagement}
            initial={{ title: engagement.text ?? '', language, lines: linesOf(clauses) }}
          />
        )}
      </PageState>
    </>
  )
}
