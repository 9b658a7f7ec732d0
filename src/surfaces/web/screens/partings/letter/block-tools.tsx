import { Button } from '@mantine/core'
import { useMay } from '../../../frame/session.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { Beginnings } from './beginnings.tsx'
import { isOvertaken, wordsNow } from './letter-draft.ts'
import type { BlockSeen } from './letter-words.ts'
import { StandsOn } from './stands-on.tsx'
import { useKeep } from './use-keep.ts'
import { useLetter } from './use-letter.ts'
import styles from './letter.module.css'

/** What helps with the block one writes: words to begin with, the facts it stands on, and keeping it. */
export function BlockTools({ block, name }: { block: BlockSeen; name: string }) {
  const { draft, active } = useLetter()
  const isActive = active === block.block
  const unkept = draft[block.block] !== undefined
  if (!isActive && !unkept) return null
  return (
    <div className={styles.tools}>
      {unkept ? <KeepRow block={block} name={name} /> : null}
      {isActive ? <StandsOn block={block} name={name} /> : null}
      {isActive ? <Beginnings block={block} name={name} /> : null}
    </div>
  )
}

function KeepRow({ block, name }: { block: BlockSeen; name: string }) {
  const { say } = useWords()
  const { draft, forget } = useLetter()
  const may = useMay('write-passage')
  const { keep, keeping, refused } = useKeep(block)
  const now = wordsNow(block, draft)
  return (
    <>
      {isOvertaken(block, draft) ? <Overtaken block={block} /> : null}
      <RefusedLine failed={refused} />
      {may ? (
        <div className="row">
          <Button
            size="compact-md"
            loading={keeping}
            aria-label={say('web.letter.keep.block', { block: name })}
            onClick={keep}
          >
            {say(now.text.trim() === '' ? 'web.letter.keep.none' : 'web.letter.keep')}
          </Button>
          <Button variant="subtle" size="compact-md" onClick={() => forget(block.block)}>
            {say('web.letter.forget')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

/** What somebody else kept here meanwhile, beside one's own words: neither is lost. */
function Overtaken({ block }: { block: BlockSeen }) {
  const { say } = useWords()
  const { seen, change, forget } = useLetter()
  return (
    <div className="small stack-small">
      <p className={styles.due}>{say('web.letter.overtaken')}</p>
      <blockquote className={styles.words} lang={seen.language ?? undefined} dir="auto">
        {block.text}
      </blockquote>
      <div className="row">
        <Button variant="subtle" size="compact-sm" onClick={() => forget(block.block)}>
          {say('web.letter.overtaken.take')}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => change(block, { base: block.text })}>
          {say('web.letter.overtaken.stay')}
        </Button>
      </div>
    </div>
  )
}
