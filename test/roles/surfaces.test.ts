import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeed, listedActions } from '../../src/surfaces/listed-actions.ts'
import { engines, mira, openFreshHouse } from '../fresh-house.ts'
import { json, openDoors, runProgram } from '../surfaces/house.ts'
import { fillCircles, markedFacts, maySee } from './circles-book.ts'
import type { Marked } from './circles-book.ts'
import { comeIn, queryOf, reading } from './come-in.ts'

const [sqlite] = engines

function hiddenFrom(marked: readonly Marked[], member: string, role: 'member' | 'compliance' | 'owner'): Marked[] {
  return marked.filter((one) => !maySee(one, { member, role }))
}

function assertHidden(text: string, hidden: readonly Marked[], where: string): void {
  for (const { marker } of hidden) assert.ok(!text.includes(marker), `${where} tells ${marker}`)
}

const MCP = { accept: 'application/json, text/event-stream', 'mcp-protocol-version': '2025-06-18' }

for (const role of ['member', 'compliance'] as const)
  test(`over HTTP and MCP a person with the role ${role} is told nothing that is not for them`, async (t) => {
    const fresh = await openFreshHouse(t, sqlite)
    const marked = markedFacts()
    await fillCircles(fresh, marked)
    const member = role === 'compliance' ? 'noor' : 'sunita'
    const ask = await comeIn(fresh, await openDoors(fresh.house), member, role)
    const hidden = hiddenFrom(marked, member, role)
    for (const { name } of reading) {
      const query = queryOf(name)
      assertHidden(await (await ask(`/api/${name}?${query}`)).text(), hidden, `GET ${name}`)
      if (!listedActions.some((one) => one.name === name)) continue
      const call = { name, arguments: Object.fromEntries(new URLSearchParams(query)) }
      const body = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: call }
      assertHidden(await (await ask('/mcp', json(body, MCP))).text(), hidden, `MCP ${name}`)
    }
    const conduct = await (await ask('/api/see-conduct?client=acme')).text()
    assert.equal(conduct.includes('mkincidentownerarmen'), role === 'compliance', 'the question can be answered')
    assert.equal((await ask('/export')).status, 403)
  })

test('over HTTP a member may not do what is for owners or compliance, whatever they send', async (t) => {
  const fresh = await openFreshHouse(t, sqlite)
  await fillCircles(fresh, [])
  const ask = await comeIn(fresh, await openDoors(fresh.house), 'sunita', 'member')
  for (const action of listedActions) {
    if (action.access !== 'owner' && action.access !== 'trusted') continue
    const answer = await ask(`/api/${action.name}`, isDeed(action) ? json({}) : {})
    assert.equal(answer.status, 403, action.name)
  }
})

test('a calendar and a morning letter hold nothing that is not for the one they are for', async (t) => {
  const fresh = await openFreshHouse(t, sqlite)
  const marked = markedFacts()
  await fillCircles(fresh, marked)
  const { ask } = await openDoors(fresh.house)
  for (const member of ['armen', 'sunita']) {
    const hidden = hiddenFrom(marked, member, 'member')
    const { path } = await fresh.run<{ path: string }>('make-feed', { member })
    assertHidden(await (await ask(path)).text(), hidden, 'the calendar')
    assertHidden(JSON.stringify(await fresh.run('see-digest', { member }, mira)), hidden, 'the letter')
  }
})

test('a book that an owner fetches has nothing that is private to somebody else; the folder’s own copy has all', async (t) => {
  const fresh = await openFreshHouse(t, sqlite)
  const marked = markedFacts()
  const ids = await fillCircles(fresh, marked)
  const secret = [...ids].find(([, { marker }]) => marker === 'mknoteprivatearmen')![0]
  await fresh.run('take-back', { fact: secret }, { member: 'armen', role: 'member' })
  const { asOwner } = await openDoors(fresh.house)
  const fetched = await (await asOwner('/export')).text()
  assertHidden(fetched, hiddenFrom(marked, 'mira', 'owner'), 'the book')
  assert.ok(fetched.includes('mknoteprivatemira') && fetched.includes('mkincidentownerarmen'))
  const copy = await openFreshHouse(t, sqlite)
  const { problems } = await copy.bring('book.story', fetched)
  assert.equal(problems, 0)
  assert.ok((await fresh.export()).includes('mknoteprivatearmen'))
})

test('on the command line an owner is told nothing that is private to somebody else', async (t) => {
  const fresh = await openFreshHouse(t, sqlite)
  const marked = markedFacts()
  await fillCircles(fresh, marked)
  const hidden = hiddenFrom(marked, 'mira', 'owner')
  for (const args of [
    ['see-timeline', 'acme', '--limit', '500'],
    ['see-client', 'acme'],
    ['see-energy', 'acme'],
    ['find', 'mk'],
  ]) {
    const ran = await runProgram(fresh.house.home, [...args, '--json'])
    assert.equal(ran.code, 0, ran.err)
    assertHidden(ran.out, hidden, args.join(' '))
  }
})
