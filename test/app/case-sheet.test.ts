import assert from 'node:assert/strict'
import { onBoth } from '../fresh-house.ts'

type Complaints = { complaints: { id: string; case: string | null; verdict: string | null; corrected: boolean }[] }

const SHEET = `2026-01-05 engagement acme labels "Labels"
2026-01-05 sheet acme labels 1 drafted "Labels" language en
2026-01-05 clause acme labels 1 comes "Printed labels" due 2026-03-18
2026-01-06 sheet acme labels 1 sent
2026-01-07 sheet acme labels 1 accepted "Anna"
`

onBoth(
  'M21: what a person found against the sheet stays when a complaint becomes a case, and is said of a case',
  async (fresh) => {
    await fresh.run('add-client', { name: 'Acme', language: 'en' })
    await fresh.tell(SHEET)
    const said = await fresh.run<{ ids: string[] }>('record-complaint', {
      client: 'acme',
      text: 'The van blocked my driveway',
    })
    const judged = await fresh.run<{ ids: string[] }>('judge-complaint', { fact: said.ids[0], sheet: 'not-promised' })
    await fresh.run('open-case', { client: 'acme', fact: judged.ids[0], severity: 2 })
    const [first, ...others] = (await fresh.run<Complaints>('see-complaints', { client: 'acme' })).complaints
    assert.equal(others.length, 0)
    assert.ok(first?.case)
    assert.deepEqual([first.verdict, first.corrected], ['not-promised', true])
    await fresh.run('judge-complaint', { fact: first.id, sheet: 'promised' })
    const [again, ...more] = (await fresh.run<Complaints>('see-complaints', { client: 'acme' })).complaints
    assert.equal(more.length, 0)
    assert.deepEqual([again?.verdict, again?.corrected], ['promised', true])
  },
)
