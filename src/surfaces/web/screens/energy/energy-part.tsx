import { useRead } from '../../calls/use-action.ts'
import type { Answer } from '../../calls/call.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { EnergyTap } from '../../pieces/energy-tap.tsx'

type Seen = Answer<'see-energy'>

/** What this client takes and gives, beside the money: one's own entries, and for those who may an average of many (M32). */
export function EnergyPart({ client }: { client: string }) {
  const { say } = useWords()
  const answer = useRead('see-energy', { client })
  return (
    <section className="card stack-small" aria-labelledby="energy-title">
      <h2 id="energy-title">{say('web.energy.title')}</h2>
      <PageState answer={answer} shape="lines">
        {(seen) => <EnergyLines seen={seen} />}
      </PageState>
      <EnergyTap client={client} />
    </section>
  )
}

function EnergyLines({ seen: { own, all } }: { seen: Seen }) {
  const { say } = useWords()
  const levels = own.map(({ level }) => level)
  const mean = levels.reduce((sum, level) => sum + level, 0) / (levels.length || 1)
  return (
    <>
      {all === null ? null : <p>{allSentence(say, all)}</p>}
      <p className="small muted">
        {levels.length === 0
          ? say('web.energy.own.none')
          : say('web.energy.own', { n: levels.length, mean: Math.round(mean * 10) / 10 })}
      </p>
    </>
  )
}

function allSentence(say: ReturnType<typeof useWords>['say'], all: NonNullable<Seen['all']>): string {
  if ('too' in all) return say('web.energy.few')
  const { n, people, mean, low, high, ownerOnly } = all
  return say(ownerOnly ? 'web.energy.alone' : 'web.energy.all', { n, people, mean, low, high })
}
