import assert from 'node:assert/strict'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { carryLetters } from '../../src/app/carry-letters.ts'
import { giveUpLetter } from '../../src/app/give-up-letter.ts'
import { noteLetter } from '../../src/app/letters-begun.ts'
import { runAction } from '../../src/app/run-action.ts'
import { sendLetterOut } from '../../src/app/send-letter-out.ts'
import { seeLetterOut } from '../../src/app/see-letter-out.ts'
import type { House } from '../../src/app/world.ts'
import { openHouse } from '../../src/open-house.ts'
import { engines, mira, onBoth, openFreshHouse, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { approvedLetter } from '../letter-out.ts'
import { startMailServer } from './mail-server.ts'
import type { MailServer } from './mail-server.ts'

const client = 'acme'
const of = { client, parting: 'parting-1' }
const asker = { person: mira, surface: 'worker' } as const

type Seen = { state: string; out: boolean; trouble: string | null; sentOn: string | null }

async function seen(house: House): Promise<Seen> {
  return (await runAction(house, seeLetterOut, { client }, asker)) as Seen
}

async function atServer(fresh: FreshHouse, t: TestContext): Promise<MailServer> {
  const server = await startMailServer(t)
  const patience = { connect: 400, greet: 400, answer: 400, whole: 1500 }
  const from = 'Lantern Studio <desk@lantern.example>'
  fresh.house.mail = { smtpUrl: `smtp://127.0.0.1:${server.port}`, from, origin: '', patience }
  fresh.house.chromium = null
  await approvedLetter(fresh)
  return server
}

const listOf = ({ house }: FreshHouse) => join(house.home, 'backups', 'letters.json')

test('an older backup in which a letter waits that went since sends it no second time', async (t) => {
  const fresh = await openFreshHouse(t, engines[0])
  const server = await atServer(fresh, t)
  await fresh.run('send-letter', { client })
  const { file } = await fresh.run<{ file: string }>('make-backup')
  await runAction(fresh.house, sendLetterOut, of, asker)
  assert.equal(server.letters.length, 1)
  await fresh.house.database.close()
  for (const end of ['-wal', '-shm']) rmSync(fresh.url + end, { force: true })
  copyFileSync(file, fresh.url)
  const opened = await openHouse({}, fresh.house.home)
  t.after(() => opened.database.close())
  const house = { ...opened, mail: fresh.house.mail, chromium: null, clock: fresh.house.clock }
  await runAction(house, sendLetterOut, of, asker)
  assert.equal(server.letters.length, 1)
  const { out, state, trouble } = await seen(house)
  assert.deepEqual([out, state, trouble], [true, 'sent', 'sent-before'])
})

onBoth('the worker asks the list as well, and a letter of which nobody knows is left to a person', async (fresh, t) => {
  const server = await atServer(fresh, t)
  await fresh.run('send-letter', { client })
  await noteLetter(fresh.house, of, 'begun', '2026-03-02T11:00:00Z')
  await fresh.run('send-letter-out', of, mira, 'worker')
  assert.deepEqual([server.calls, (await seen(fresh.house)).state], [0, 'unclear'])
  await fresh.run('record-delivery', { client, text: 'Nothing came', arrived: false })
  assert.equal(readFileSync(listOf(fresh), 'utf8'), '{}')
})

onBoth(
  'a letter that waits in an older copy and went since is ended at the start, with when it went',
  async (fresh, t) => {
    const server = await atServer(fresh, t)
    await fresh.run('send-letter', { client })
    await noteLetter(fresh.house, of, 'sent', '2026-03-02T11:00:00Z')
    fresh.turnTo('2026-03-05')
    await carryLetters(fresh.house)
    await carryLetters(fresh.house)
    const { out, trouble } = await seen(fresh.house)
    assert.deepEqual([server.calls, out, trouble], [0, true, 'sent-before'])
    const lines = (await fresh.export()).split('\n').filter((line) => line.includes(' notice acme parting-1 sent'))
    assert.equal(lines.length, 1)
    assert.match(lines[0]!, /at 2026-03-02T11:00:00Z/)
  },
)

onBoth(
  'in a copy from before it was in the outbox it is not sent again; a person says that it arrived',
  async (fresh, t) => {
    const server = await atServer(fresh, t)
    await noteLetter(fresh.house, of, 'sent', '2026-03-02T11:00:00Z')
    await refused(fresh.run('send-letter', { client }), 'letter-went-before')
    await refused(fresh.run('send-letter', { client, self: true }), 'letter-went-before')
    await fresh.run('record-delivery', { client, text: 'Anna has it' })
    assert.deepEqual([server.calls, (await seen(fresh.house)).out], [0, true])
  },
)

onBoth('the list holds no name and no address, and forgets a letter of which nothing went', async (fresh, t) => {
  const server = await atServer(fresh, t)
  server.mood.rcpt = 451
  await fresh.run('send-letter', { client })
  await fresh.run('send-letter-out', of, mira, 'worker')
  assert.equal(readFileSync(listOf(fresh), 'utf8'), '{}')
  server.mood.rcpt = 'takes'
  fresh.turnTo('2026-03-03')
  await fresh.run('send-letter-out', of, mira, 'worker')
  const list = readFileSync(listOf(fresh), 'utf8')
  assert.match(list, /"state":"sent"/)
  assert.doesNotMatch(list, /acme|anna|parting/i)
})

onBoth('a list that cannot be read stops the letter instead of sending it twice', async (fresh, t) => {
  const server = await atServer(fresh, t)
  await fresh.run('send-letter', { client })
  await noteLetter(fresh.house, of, 'sent', '2026-03-02T11:00:00Z')
  writeFileSync(listOf(fresh), '{"half')
  await assert.rejects(fresh.run('send-letter-out', of, mira, 'worker'))
  assert.equal(server.calls, 0)
})

type Partings = { partings: { client: string; asks: string | null }[] }

async function asked(fresh: FreshHouse): Promise<string | null | undefined> {
  const { partings } = await fresh.run<Partings>('see-partings', { due: true })
  return partings.find((one) => one.client === client)?.asks
}

onBoth(
  'a letter whose work was given up has failed, and the list of today says so until it is ready anew',
  async (fresh, t) => {
    await atServer(fresh, t)
    await fresh.run('send-letter', { client })
    assert.equal(await asked(fresh), undefined)
    await giveUpLetter(fresh.house, of)
    const { state, trouble } = await seen(fresh.house)
    assert.deepEqual([state, trouble, await asked(fresh)], ['failed', 'letter-given-up', 'failed'])
    const { letter } = await fresh.run<{ letter: { mark: string } }>('see-letter-out', { client })
    await fresh.run('ready-letter', { client, mark: letter.mark })
    assert.equal(await asked(fresh), 'approve')
  },
)

onBoth('one that was begun and given up may be out: the list of today asks a person', async (fresh, t) => {
  await atServer(fresh, t)
  await fresh.run('send-letter', { client })
  await fresh.change((stores) => stores.outgoing.begin(client, 'parting-1', fresh.house.clock()))
  await giveUpLetter(fresh.house, of)
  assert.equal((await seen(fresh.house)).state, 'queued', 'somebody may still be speaking to the server')
  fresh.turnTo('2026-03-03')
  await giveUpLetter(fresh.house, of)
  assert.deepEqual([(await seen(fresh.house)).state, await asked(fresh)], ['unclear', 'unclear'])
})
