import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { CallFailed } from '../../../calls/call.ts'
import { useRead } from '../../../calls/use-action.ts'
import { PageState } from '../../../frame/page-state.tsx'
import { Problem } from '../../../frame/problem.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { LetterBody } from './letter-body.tsx'
import type { LetterSeen } from './letter-words.ts'

export type Language = NonNullable<Parameters<typeof useRead<'see-letter'>>[1]['language']>

/**
 * The letter of a parting (I18–I40): paper in the middle, facts to pick on the left, the marks of the tone check beside
 * their lines, what the client gains at the foot. Nothing is sent from here.
 */
export default function Letter() {
  const { client } = useParams({ from: '/frame/partings/$client/letter' })
  return <LetterOf key={client} client={client} />
}

function LetterOf({ client }: { client: string }) {
  const [picked, setPicked] = useState<readonly string[]>([])
  const [language, setLanguage] = useState<Language | null>(null)
  const chosen = language === null ? {} : { language }
  const answer = useRead('see-letter', { client, facts: picked.join(','), ...chosen }, { keep: true })
  const pick = (id: string) =>
    setPicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))
  if (answer.data === undefined && answer.error?.status === 409) return <NotYet client={client} failed={answer.error} />
  return (
    <PageState answer={answer} shape="page">
      {(seen: LetterSeen) => (
        <LetterBody key={seen.client} seen={seen} picked={picked} pick={pick} onLanguage={setLanguage} />
      )}
    </PageState>
  )
}

/** What comes before the letter is done on the page of the parting (I17). */
function NotYet({ client, failed }: { client: string; failed: CallFailed }) {
  const { say } = useWords()
  return (
    <Problem failed={failed}>
      <Button variant="default" renderRoot={(props) => <Link to="/partings/$client" params={{ client }} {...props} />}>
        {say('web.parting.card.go')}
      </Button>
    </Problem>
  )
}
