import { useRead } from '../../calls/use-action.ts'
import { useWords } from '../../words/words-context.tsx'
import { UndoImport } from './undo-import.tsx'
import styles from './import.module.css'

/** The file of the sample business, as it is named among the imports. */
const SAMPLE = 'studio.story'

/** While the sample is all there is: says so, with the way out of it, so that it is not mixed with one's own clients. */
export function SampleNote() {
  const { say } = useWords()
  const { data } = useRead('list-imports', {})
  const kept = data?.imports.filter(({ state }) => state !== 'undone' && state !== 'waiting') ?? []
  const sample = kept[0]
  if (kept.length !== 1 || sample?.name !== SAMPLE || sample.state === 'running') return null
  return (
    <aside className={styles.sample} aria-label={say('web.sample.title')}>
      <p>{say('web.sample.about')}</p>
      <UndoImport intake={sample} verb={say('web.sample.end')} />
    </aside>
  )
}
