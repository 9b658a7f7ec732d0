import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

/** Clients who were asked three weeks ago and answered with these scores, and some who said nothing. */
function bookOf(prefix: string, scores: readonly number[], silent: number): string {
  const day = new Date(Date.now() - 21 * 86_400_000).toISOString().slice(0, 10)
  const names = Array.from({ length: scores.length + silent }, (_, i) => `${prefix}${i}`)
  const lines = names.flatMap((name, i) => [
    `client ${name} "Client ${name}"`,
    `${day} call with ${name}`,
    ...(i < scores.length ? [`${day} feedback ${name} nps ${scores[i]} "Words of ${name}"`] : []),
  ])
  return `${lines.join('\n')}\n`
}

const TWENTY = [...Array<number>(14).fill(9), ...Array<number>(3).fill(7), ...Array<number>(3).fill(4)]

describe('what clients say of us', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: DESK })
    await beginBook(page)
  })
  after(() => walk.close())

  async function bring(name: string, text: string): Promise<void> {
    await page.goto('/import')
    const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { name: `${name} is read` }).waitFor()
  }

  async function cardText(seen: RegExp): Promise<string> {
    await page.goto('/check')
    const card = page.getByRole('region', { name: 'What clients say of you' })
    await card.getByText(seen).first().waitFor()
    return (await card.innerText()).replaceAll('\u00a0', ' ')
  }

  test('before anybody said anything it says where to begin', async () => {
    await cardText(/Nobody has said anything in the last 12 months/)
    await page.getByRole('link', { name: 'Choose a client' }).waitFor()
    await assertAccessible(page, 'no feedback')
  })

  test('few answers are people and their words, without a score; who is silent is unknown', async () => {
    await bring('few.story', bookOf('few', [7, 9, 3], 2))
    const text = await cardText(/heard from 3 of 5 clients/)
    assert.match(text, /2 said nothing: how content they are is unknown/)
    assert.match(text, /3 answers, too few for a score/)
    assert.ok(!/score [+−\d]/.test(text), text)
    for (const words of ['Satisfied but not attached: 1', 'Client few0', 'Words of few0', 'Ask what more would be'])
      assert.ok(text.includes(words), words)
    await assertAccessible(page, 'few answers')
  })

  test('from ten answers there is a faint score with its range, from thirty a score', async () => {
    await bring('more.story', bookOf('more', TWENTY, 10))
    const faint = await cardText(/from only 23 answers/)
    assert.match(faint, /score \+\d+, between .+ and \+\d+, from only 23 answers/)
    assert.match(faint, /Satisfied but not attached: 4\n/)
    assert.ok(!faint.includes('Words of more0'), 'who is attached is not named any more')
    assert.equal(await page.locator('[data-display=faint]').count(), 1)
    await bring('many.story', bookOf('many', TWENTY, 0))
    const score = await cardText(/from 43 answers/)
    assert.match(score, /Satisfied but not attached: 7\n/)
    await page.locator('[data-display=score]').waitFor()
    const card = page.getByRole('region', { name: 'What clients say of you' })
    await card.getByText('As a table').click()
    await card.getByRole('columnheader', { name: '95 % interval' }).waitFor()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`can be read by everybody, ${colorScheme}, and fits a phone`, async () => {
      const other = await walk.open({ colorScheme, viewport: PHONE, hasTouch: true, isMobile: true })
      await other.goto('/check')
      await other.getByRole('link', { name: 'Client many14' }).waitFor()
      await other.evaluate('document.querySelectorAll("details").forEach((one) => (one.open = true))')
      await assertFits(other, 'feedback')
      await assertAccessible(other, `feedback on a phone, ${colorScheme}`)
      await other.setViewportSize(DESK)
      await assertAccessible(other, `feedback on a desk, ${colorScheme}`)
      await other.context().close()
    })
  }

  test('asks nobody but its own program, and reports no error', () => assert.deepEqual(walk.faults, []))
})
