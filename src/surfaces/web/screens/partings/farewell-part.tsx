import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { Facts } from '../reviews/facts.tsx'
import { useNames } from '../reviews/use-names.ts'
import { FarewellForm } from './farewell-form.tsx'
import { sayDone } from './parting-words.ts'
import type { PartingFound, PartingSeen } from './parting-words.ts'
import styles from './partings.module.css'

/** The talk before the letter: a guide for it, and what came of it, or why there was none (handbook 2.1). */
export function FarewellPart({ seen }: { seen: PartingSeen }) {
  const { say } = useWords()
  const { client, parting } = seen
  const [again, setAgain] = useState(false)
  if (!parting) return null
  const { farewell, state } = parting
  const may = state === 'open' && !seen.notice.out
  return (
    <div className="stack-small">
      {farewell ? <Said seen={seen} farewell={farewell} /> : <p>{say('web.parting.talk.about')}</p>}
      {may ? (
        <div className="row">
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/partings/$client/talk" params={{ client }} {...props} />}
          >
            {say('web.parting.talk.guide')}
          </Button>
          {farewell ? (
            <Button variant="subtle" aria-expanded={again} onClick={() => setAgain(!again)}>
              {say('web.parting.talk.again')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {may && (!farewell || again) ? <FarewellForm seen={seen} onDone={() => setAgain(false)} /> : null}
    </div>
  )
}

type SaidProps = { seen: PartingSeen; farewell: NonNullable<PartingFound['farewell']> }

function Said({ seen, farewell }: SaidProps) {
  const words = useWords()
  const nameOf = useNames()
  const { text, person, by, on, ref } = farewell
  const whom = seen.people.find(({ key }) => key === person)?.name
  const about = sayDone(words, 'conversation', seen)
  return (
    <>
      <blockquote className={styles.words}>{text}</blockquote>
      <p className="small muted">
        {whom === undefined ? '' : `${words.say('web.parting.talk.with', { name: whom })} `}
        {words.say('web.parting.said', { on: { day: on }, by: nameOf(by) ?? words.say('web.parting.somebody') })}
      </p>
      <Facts ids={[ref]} about={about} />
    </>
  )
}
