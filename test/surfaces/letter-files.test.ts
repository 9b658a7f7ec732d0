import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { onBoth } from '../fresh-house.ts'
import { approvedLetter, writtenLetter } from '../letter-out.ts'
import { openDoors } from './house.ts'

const PDF = '/letters/acme/letter.pdf'
const EML = '/letters/acme/letter.eml'

async function codeOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { refusal: { code: string } }).refusal.code
}

onBoth('the letter is fetched on paper by whoever is trusted, and by nobody else', async (fresh) => {
  fresh.house.chromium = null
  await writtenLetter(fresh)
  const { asOwner, ask } = await openDoors(fresh.house)
  assert.equal((await ask(PDF)).status, 401)
  const draft = await asOwner(PDF)
  assert.deepEqual([draft.status, draft.headers.get('content-type')], [200, 'application/pdf'])
  assert.equal(draft.headers.get('content-disposition'), 'inline; filename="draft.pdf"')
  assert.equal(draft.headers.get('cache-control'), 'no-store')
  assert.match(Buffer.from(await draft.arrayBuffer()).toString('latin1'), /^%PDF-/)
  assert.equal(await codeOf(await asOwner(EML)), 'letter-not-addressed')
  assert.equal((await asOwner('/letters/nobody/letter.pdf')).status, 404)
})

onBoth('the approved letter opens in one’s own mail program, and no log holds a name', async (fresh) => {
  fresh.house.chromium = null
  await approvedLetter(fresh)
  const { asOwner } = await openDoors(fresh.house)
  assert.match((await asOwner(PDF)).headers.get('content-disposition')!, /"letter\.pdf"/)
  const mail = await (await asOwner(EML)).text()
  assert.match(mail, /^To: "?Anna Berg"? <anna@acme\.example>/m)
  assert.match(mail, /^X-Unsent: 1/m)
  assert.match(mail, /filename="?letter\.pdf/)
  assert.doesNotMatch(logsOf(fresh.house.home), /acme|anna/i)
})

onBoth('what went stays as it went', async (fresh) => {
  fresh.house.chromium = null
  await approvedLetter(fresh)
  await fresh.run('send-letter', { client: 'acme', self: true })
  await fresh.tell('client acme "Another Name"')
  const { asOwner } = await openDoors(fresh.house)
  const mail = await (await asOwner(EML)).text()
  assert.match(mail, /^To: "?Anna Berg"?/m)
  assert.equal((await asOwner(PDF)).headers.get('content-disposition'), 'inline; filename="letter.pdf"')
})

onBoth('a letter that is handed over is no mail', async (fresh) => {
  fresh.house.chromium = null
  await approvedLetter(fresh, { way: 'hand' })
  const { asOwner } = await openDoors(fresh.house)
  assert.equal(await codeOf(await asOwner(EML)), 'letter-not-mail')
})

/** Everything that was written to a log of the house. */
function logsOf(home: string): string {
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.log'))
  return files.map((name) => readFileSync(join(home, name), 'utf8')).join('\n')
}
