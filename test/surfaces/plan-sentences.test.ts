import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runProgram, tempHome } from './house.ts'

const DEEDS: readonly string[][] = [
  ['set-plan', 'acme', 'touch', '6w', 'What you plan next'],
  ['add-window', 'acme', 'busy', '2030-12-01', '2030-12-05'],
  ['choose-season', 'acme', 'none'],
  ['add-closing', '2030-12-28', '2030-12-30'],
  ['change-member', 'mira', '--name', 'Mira', '--capacity', '3'],
  ['stop-plan', 'acme', 'touch', 'they asked'],
]

test('a deed of contact plans says that it is done, and how to take it back', async (t) => {
  const home = tempHome(t)
  await runProgram(home, ['add-client', 'Acme', '--key', 'acme'])
  for (const deed of DEEDS) {
    const { code, out, err } = await runProgram(home, deed)
    assert.deepEqual([code, err], [0, ''], deed[0])
    assert.match(out, /\.\n/, deed[0])
    assert.match(out, /goodterms take-back [0-9a-v]{21}\n/, deed[0])
  }
})

test('who is to be contacted next is said with the purpose, the day and why', async (t) => {
  const home = tempHome(t)
  await runProgram(home, ['add-client', 'Acme', '--key', 'acme'])
  const given = await runProgram(home, ['apply-plan', 'general-c', 'acme'])
  assert.match(given.out, /1 client got the plan/)
  const { out } = await runProgram(home, ['see-contacts'])
  assert.match(out, /Acme: Something useful we came across for you/)
  assert.match(out, /The first of its kind/)
})

test('templates are said by what a client has from them', async (t) => {
  const { out } = await runProgram(tempHome(t), ['see-templates'])
  assert.match(out, /Craft and trades, Tier B {2}craft-b\n/)
  assert.match(
    out,
    /A free inspection before the season in which you need it\n {4}Help nobody asked for, .*every 12 months/,
  )
})
