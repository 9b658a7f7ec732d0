import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { Facts } from '../reviews/facts.tsx'
import { dated } from '../../../../words/dated.ts'
import styles from './partings.module.css'

type Guide = Answer<'see-talk-guide'>

/** The guide for the talk on one sheet: thank, say it, listen; with what is known of this client. To print or to have open. */
export default function Talk() {
  const { client } = useParams({ from: '/frame/partings/$client/talk' })
  const answer = useRead('see-talk-guide', { client })
  return (
    <PageState answer={answer} shape="page">
      {(guide) => <Sheet guide={guide} />}
    </PageState>
  )
}

function Sheet({ guide: { client, name, parts } }: { guide: Guide }) {
  const { say } = useWords()
  return (
    <div className={styles.talk}>
      <header className="stack-small">
        <Link to="/partings/$client" params={{ client }} className={styles.unprinted}>
          {say('web.parting.talk.back', { name })}
        </Link>
        <h1>{say('web.parting.talk.title', { name })}</h1>
        <p className={styles.unprinted}>{say('web.parting.talk.lead')}</p>
        <div className={styles.unprinted}>
          <Button variant="default" onClick={() => window.print()}>
            {say('web.parting.talk.print')}
          </Button>
        </div>
      </header>
      {parts.map(({ part, lines }) => (
        <section key={part} className={styles.talkPart} aria-labelledby={`talk-${part}`}>
          <h2 id={`talk-${part}`}>{say(`parting.talk.part.${part}`)}</h2>
          <ul>
            {lines.map((line) => (
              <TalkLine key={line.code} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function TalkLine({ line: { code, args, because } }: { line: Guide['parts'][number]['lines'][number] }) {
  const { say } = useWords()
  const text = say(`parting.talk.${code}`, dated(args))
  return (
    <li data-code={code}>
      <p>{text}</p>
      <div className={styles.unprinted}>
        <Facts ids={because} about={text} />
      </div>
    </li>
  )
}
