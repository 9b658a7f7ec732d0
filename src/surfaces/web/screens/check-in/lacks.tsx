import { Button } from '@mantine/core'
import { useWords } from '../../words/words-context.tsx'
import { lacksOf, undatedPromise } from './draft.ts'
import type { DraftHeld } from './use-draft.ts'
import styles from './check-in.module.css'

/** What is still missing, said as one goes (N11), and the button once nothing is. */
export function Lacks({ held: { draft, begun, forget }, saving }: { held: DraftHeld; saving: boolean }) {
  const { say } = useWords()
  const { needs, questions } = lacksOf(draft)
  const undated = undatedPromise(draft)
  const lacks = needs.map((need) => say(`web.check-in.lacks.${need}`, { n: questions }))
  if (undated !== null) lacks.push(say('web.check-in.follow.due', { n: undated + 1 }))
  return (
    <div className={styles.lacks}>
      {lacks.length === 0 ? <output>{say('web.check-in.lacks.nothing')}</output> : null}
      {lacks.length > 0 ? (
        <output>
          {say('web.check-in.lacks')}
          <ul>
            {lacks.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </output>
      ) : null}
      <div className="row">
        <Button type="submit" size="md" loading={saving} disabled={lacks.length > 0}>
          {say('web.check-in.save')}
        </Button>
        {begun ? (
          <Button variant="subtle" onClick={forget}>
            {say('web.check-in.draft.forget')}
          </Button>
        ) : null}
      </div>
      <p className="muted small">{say('web.check-in.draft')}</p>
    </div>
  )
}
