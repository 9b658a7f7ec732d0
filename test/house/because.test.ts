import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { armen, onBoth } from '../fresh-house.ts'

const SAMPLE = readFileSync(new URL('../../sample/studio.story', import.meta.url), 'utf8')

type Seen = {
  stand: { standing: string; because: string[] }
  assessments: { signal: string; state: string; because: string[] }[]
  move: { because: string[] } | null
}

onBoth('whatever is raised has reasons that exist and that any member may see (N6)', async (fresh) => {
  await fresh.bring('studio.story', SAMPLE)
  fresh.turnTo('2026-11-20')
  await fresh.run('add-fact', {
    line: '2026-11-01 promise to brim "a secret" by 2026-11-02 visible owner\n2026-11-01 promise to brim "mine" by 2026-11-02 visible private',
  })
  const { clients } = await fresh.run<{ clients: { client: string }[] }>('list-clients', { limit: 500 }, armen)
  let raised = 0
  for (const { client } of clients) {
    const seen = await fresh.run<Seen>('see-client', { client, asOf: '2026-11-20' }, armen)
    for (const one of seen.assessments.filter(({ state }) => state === 'raised')) {
      raised += 1
      assert.notEqual(one.because.length, 0, `${client} ${one.signal}`)
    }
    if (['slipping', 'in trouble', 'left'].includes(seen.stand.standing)) assert.notEqual(seen.stand.because.length, 0)
    const ids = [
      ...new Set([
        ...seen.assessments.flatMap((one) => one.because),
        ...seen.stand.because,
        ...(seen.move?.because ?? []),
      ]),
    ]
    const { facts } = await fresh.run<{ facts: { id: string; client: string }[] }>(
      'see-facts',
      { ids: ids.join(',') },
      armen,
    )
    assert.equal(facts.length, Math.min(ids.length, 500), client)
    for (const fact of facts) assert.equal(fact.client, client)
  }
  assert.ok(raised > 5, `${raised} raised`)
})
