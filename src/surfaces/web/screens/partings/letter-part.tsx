import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from '../reviews/refused-line.tsx'
import { isWhole, sayLetter } from './letter/letter-state.ts'

/** How far the letter is, in one sentence, and the way to it. */
export function LetterPart({ client }: { client: string }) {
  const words = useWords()
  const { say } = words
  const may = useMay('see-letter')
  const answer = useRead('see-letter', { client }, { enabled: may })
  const given = useRead('see-goodwill', { client }, { enabled: may }).data
  // What they get is decided first; once the words are whole, the way out is next (I28, I29).
  const decided = given?.lacks === null
  if (!may) return null
  if (answer.error?.refusal) return <RefusedLine failed={answer.error} />
  return (
    <PageState answer={answer} shape="lines">
      {(seen) => (
        <div className="stack-small">
          <p>{sayLetter(words, seen)}</p>
          <div>
            <Button
              variant={decided && seen.state === null && !isWhole(seen) ? 'filled' : 'default'}
              renderRoot={(props) => <Link to="/partings/$client/letter" params={{ client }} {...props} />}
            >
              {say(seen.state === null ? 'web.letter.open' : 'web.letter.read.open')}
            </Button>
          </div>
        </div>
      )}
    </PageState>
  )
}
