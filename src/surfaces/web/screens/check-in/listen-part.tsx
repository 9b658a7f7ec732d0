import { Button, Textarea } from '@mantine/core'
import { TARGETS, bandOf } from '../../../../core/talks/targets.ts'
import { useWords } from '../../words/words-context.tsx'
import type { PartProps } from './check-in-form.tsx'
import styles from './check-in.module.css'

const EVEN = 50

/** What they said in their own words, and a guess of who spoke more (N11, N27). */
export function ListenPart({ held: { draft, change } }: PartProps) {
  const { say } = useWords()
  return (
    <section className="card stack-small">
      <h2>{say('web.check-in.listen')}</h2>
      <Textarea
        label={say('web.check-in.listen.said')}
        autosize
        minRows={2}
        value={draft.said}
        onChange={(event) => change({ said: event.currentTarget.value })}
      />
      <ShareField share={draft.share} onChange={(share) => change({ share })} />
    </section>
  )
}

/** Who spoke more, as one remembers it; nothing is kept while nobody says. */
function ShareField({ share, onChange }: { share: number | null; onChange: (share: number | null) => void }) {
  const { say } = useWords()
  return (
    <>
      <h3 id="share-title">{say('web.check-in.listen.share')}</h3>
      <p className="muted small">{say('web.check-in.listen.share.about')}</p>
      <input
        type="range"
        className={styles.range}
        aria-labelledby="share-title"
        min={0}
        max={100}
        step={5}
        value={share ?? EVEN}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <p className="small">
        {share === null
          ? say('web.check-in.listen.share.none')
          : `${say('web.check-in.listen.share.value', { percent: share, rest: 100 - share })} ${say(
              'web.check-in.listen.share.band',
              { band: plain(bandOf('checkin', share, 'guess')), target: TARGETS.checkin },
            )}`}
      </p>
      {share === null ? null : (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(null)}>
            {say('web.check-in.listen.share.none')}
          </Button>
        </div>
      )}
    </>
  )
}

/** Sentences choose by words without a dash. */
function plain(band: string): string {
  return band === 'far-above' ? 'far' : band
}
