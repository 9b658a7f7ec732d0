import assert from 'node:assert/strict'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { loadWords } from '../../src/words/load.ts'
import { onBoth } from '../fresh-house.ts'

const page = plainPage(loadWords('en'))

onBoth(
  'handbook 3.3, A24: cases, their clocks and our standard are said in sentences in the terminal',
  async (fresh) => {
    await fresh.run('add-client', { name: 'Acme' })
    await fresh.run('add-fact', {
      line: [
        '2026-02-10 promise to acme "label" by 2026-02-12',
        '2026-02-20 case acme late complaint "The label came too late" severity 3 asks "Tell me sooner"',
        '2026-02-20 handled acme late acknowledged "We have it"',
        '2026-02-21 handled acme late updated due 2026-02-27',
        '2026-02-26 complaint acme "Nobody called back"',
      ].join('\n'),
    })
    const said = async (name: string, input = {}) => sayOutput(name, await fresh.run(name, input), page).join('\n')
    const cases = await said('see-cases')
    assert.match(cases, /^One case is open\. One is late\./)
    assert.match(
      cases,
      /! Acme: “The label came too late”\n {4}They still wait for an answer\. That was due 27 Feb 2026\./,
    )
    assert.match(cases, /An update moved it once\./)
    assert.match(cases, /goodterms open-case acme --fact \S+/)
    const one = await said('see-case', { client: 'acme', case: 'late' })
    assert.match(one, /^Acme complained on 20 Feb 2026/)
    assert.match(one, /“Tell me sooner”/)
    assert.match(one, /This seems to lie with us, because:\n {2}A promise of ours to them was late then/)
    assert.match(one, /Both clocks were met: no/)
    await fresh.run('find-out', { client: 'acme', case: 'late', locus: 'us', valid: 'valid' })
    await fresh.run('handle-case', { client: 'acme', case: 'late', step: 'told' })
    const closed = await said('close-case', { client: 'acme', case: 'late' })
    assert.match(closed, /The case late is closed; the client has not answered\./)
    assert.match(await said('see-case', { client: 'acme', case: 'late' }), /They are right · it lies here: With us/)
  },
)
