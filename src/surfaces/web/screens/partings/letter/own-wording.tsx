import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { LANGUAGES } from '../../../../../words/words.ts'
import type { Language } from '../../../../../words/words.ts'
import type { Answer } from '../../../calls/call.ts'
import { useRead } from '../../../calls/use-action.ts'
import { PageState } from '../../../frame/page-state.tsx'
import { Window } from '../../../pieces/window.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { useWrite } from '../../reviews/use-write.ts'
import type { BlockSeen } from './letter-words.ts'
import { useLetter } from './use-letter.ts'
import styles from './letter.module.css'

type Props = { block: BlockSeen; name: string; onClose: () => void }

/** Wordings of our own for a block, with places that are filled for each client; for all letters from now on. */
export function OwnWordingWindow({ block, name, onClose }: Props) {
  const { say } = useWords()
  const { seen } = useLetter()
  const answer = useRead('see-wordings', { block: block.block })
  const language = LANGUAGES.find((one) => one === seen.language)
  return (
    <Window title={say('web.letter.wordings', { block: name })} onClose={onClose}>
      <PageState answer={answer} shape="lines">
        {({ wordings, placeholders }) => (
          <div className={styles.form}>
            <Known wordings={wordings.filter((one) => one.language === language)} language={language} />
            {language ? <NewWording block={block} language={language} places={placeholders} /> : null}
          </div>
        )}
      </PageState>
    </Window>
  )
}

type Wording = Answer<'see-wordings'>['wordings'][number]

function Known({ wordings, language }: { wordings: readonly Wording[]; language: Language | undefined }) {
  const { say } = useWords()
  const { write, writing, refused } = useWrite('add-wording', 'web.letter.wordings.gone')
  if (!language || wordings.length === 0) return <p className="small muted">{say('web.letter.wordings.none')}</p>
  return (
    <>
      <ul className={styles.beginnings}>
        {wordings.map(({ wording, block, text }) => (
          <li key={wording}>
            <blockquote className={styles.words} lang={language} dir="auto">
              {text}
            </blockquote>
            <button
              type="button"
              className="linklike small"
              disabled={writing}
              aria-label={say('web.letter.wordings.drop.words', { words: text })}
              onClick={() => write({ wording, block, language, text: '' })}
            >
              {say('web.letter.wordings.drop')}
            </button>
          </li>
        ))}
      </ul>
      <RefusedLine failed={refused} />
    </>
  )
}

type NewProps = { block: BlockSeen; language: Language; places: readonly string[] }

function NewWording({ block, language, places }: NewProps) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('add-wording', 'web.letter.wordings.added')
  return (
    <form
      className={styles.form}
      action={() => write({ block: block.block, language, text: text.trim() }, () => setText(''))}
    >
      <Textarea
        label={say('web.letter.wordings.new')}
        description={say('web.letter.wordings.places', { places: places.map((place) => `{${place}}`).join(' ') })}
        lang={language}
        autosize
        minRows={3}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} type="submit" loading={writing} disabled={text.trim() === ''}>
        {say('web.letter.wordings.add')}
      </Button>
    </form>
  )
}
