import { SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { goTo } from '../../../pieces/tone-editor.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { isOnItsWay } from './letter-words.ts'
import { EvidencePart } from './evidence-part.tsx'
import { GainsPart } from './gains-part.tsx'
import { LetterHead } from './letter-head.tsx'
import type { Language } from './letter.tsx'
import { LetterPaper } from './letter-paper.tsx'
import { Preview } from './preview.tsx'
import { LetterShared, useFields, useWriting } from './use-letter.ts'
import type { Letter } from './use-letter.ts'
import styles from './letter.module.css'

const VIEWS = ['letter', 'facts', 'marks', 'read'] as const
type View = (typeof VIEWS)[number]
type Props = Pick<Letter, 'seen' | 'picked' | 'pick'> & { onLanguage: (language: Language) => void }

/** Where one writes, and beside it what helps; on a phone one of them at a time. */
export function LetterBody({ seen, picked, pick, onLanguage }: Props) {
  const [view, setView] = useState<View>(isOnItsWay(seen) ? 'read' : 'letter')
  const fields = useFields()
  const show: Letter['show'] = (block, words) => {
    // What is hidden cannot be gone to: the words come on the page first.
    flushSync(() => setView('letter'))
    goTo(fields.current.get(block), words)
  }
  const letter = useWriting(seen, { picked, pick, fields, show })
  return (
    <LetterShared value={letter}>
      <div className={styles.page}>
        <LetterHead onLanguage={onLanguage} />
        <ViewChoice view={view} onView={setView} />
        {view === 'read' ? (
          <Preview />
        ) : (
          <div className={styles.columns} data-view={view}>
            {letter.open ? <EvidencePart /> : null}
            <LetterPaper />
          </div>
        )}
        <GainsPart />
      </div>
    </LetterShared>
  )
}

/** On a wide page the parts stand side by side, and only how the client reads it is apart. */
function ViewChoice({ view, onView }: { view: View; onView: (view: View) => void }) {
  const { say } = useWords()
  const narrow = useMediaQuery('(max-width: 900px)', undefined, { getInitialValueInEffect: false }) ?? false
  const shown = VIEWS.filter((one) => narrow || one === 'letter' || one === 'read')
  return (
    <SegmentedControl
      className={styles.views ?? ''}
      aria-label={say('web.letter.views')}
      value={shown.includes(view) ? view : 'letter'}
      onChange={onView}
      data={shown.map((value) => ({ value, label: say(`web.letter.view.${value}`) }))}
    />
  )
}
