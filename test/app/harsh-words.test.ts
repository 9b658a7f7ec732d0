import assert from 'node:assert/strict'
import { onBoth, refused } from '../fresh-house.ts'

onBoth(
  'A16: harsh words are stopped in whatever language they are written, also when there are few of them',
  async (fresh) => {
    await fresh.run('add-client', { name: 'Hekla', language: 'is' })
    await fresh.tell('2026-03-01 case hekla late complaint "Merkimiðarnir komu of seint" severity 2 language is')
    const hekla = { client: 'hekla', case: 'late' }
    const threat = 'You are a liar and it is your own fault. We will sue you if you post a review about this.'
    const checked = await fresh.run<{ language: string; needs: string }>('check-reply', { ...hekla, text: threat })
    assert.deepEqual([checked.language, checked.needs], ['en', 'change'])
    await refused(fresh.run('handle-case', { ...hekla, step: 'answered', text: threat }), 'reply-threatens')
    const short = 'You are wrong and ridiculous. Stop whining.'
    const few = await fresh.run<{ needs: string }>('check-reply', { ...hekla, text: short })
    assert.equal(few.needs, 'reason')
    await refused(fresh.run('handle-case', { ...hekla, step: 'acknowledged', text: short }), 'reply-stopped')
    await fresh.run('handle-case', { ...hekla, step: 'acknowledged', text: 'Við heyrum þetta og svörum á morgun.' })
  },
)
