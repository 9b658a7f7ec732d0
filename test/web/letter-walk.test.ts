import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, bringBook, dayAgo, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

/** A client with a ground that a person wrote down and every question answered; two others who agreed to be named. */
function book(): string {
  return [
    'client acme "Acme Bakery" since 2024-03-04 language en',
    'person anna at acme "Anna Berg" role owner email anna@acme.example language en',
    `${dayAgo(900)} engagement acme web "Looking after the site"`,
    `${dayAgo(80)} interaction acme email from "The last delivery came with the old label" person anna`,
    `${dayAgo(50)} interaction acme email from "This delivery had the old label as well" person anna`,
    `${dayAgo(40)} review acme r1 opened "What they asked of us" due ${dayAgo(-20)}`,
    `${dayAgo(39)} checked acme r1 own-fault no "All dates were kept"`,
    `${dayAgo(39)} checked acme r1 care no "Nothing, they said"`,
    `${dayAgo(38)} checked acme r1 same-treatment yes "We would part with anybody for it"`,
    `${dayAgo(37)} ground acme r1 ethics strong "They asked for a second, lower invoice for the customs"`,
    `${dayAgo(9)} alternative north firm "North Print" contact "hello@north.example" about "labels in small runs" agreed`,
    `${dayAgo(9)} alternative quay firm "Quay Labels" contact "hello@quay.example" about "labels within a week" agreed`,
    '',
  ].join('\n')
}

/** Runs an action as the page would. */
async function deed(page: Page, name: string, input: Record<string, unknown>): Promise<void> {
  const answer = await page.request.post(`/api/${name}`, {
    data: input,
    headers: { origin: new URL(page.url()).origin },
  })
  assert.ok(answer.ok(), `${name}: ${await answer.text()}`)
}

async function look<T>(page: Page, name: string, input: Record<string, string>): Promise<T> {
  const answer = await page.request.get(`/api/${name}?${new URLSearchParams(input).toString()}`)
  assert.ok(answer.ok(), `${name}: ${await answer.text()}`)
  return (await answer.json()) as T
}

const client = 'acme'

async function own(page: Page): Promise<string> {
  return (await look<{ member: string }>(page, 'who-am-i', {})).member
}

/** Decided, begun, with nothing left to plan, and spoken of: the letter may be written (I17). */
async function comeToTheLetter(page: Page): Promise<void> {
  const course = { course: 'part', text: 'We do not write two invoices', rejected: 'repair', whyNot: 'Nothing is ours' }
  await deed(page, 'decide-course', { client, ...course })
  await deed(page, 'plan-reaction', { client, reaction: 'anger', text: 'One calm answer', member: await own(page) })
  await deed(page, 'begin-parting', { client, profile: 'none', reasons: 'documented' })
  type Seen = { obligations: { obligation: string; planned: boolean }[] }
  for (const { obligation, planned } of (await look<Seen>(page, 'see-obligations', { client })).obligations)
    if (!planned) await deed(page, 'settle-obligation', { client, obligation, step: 'dropped', text: 'There is none' })
  await deed(page, 'set-last-day', { client })
  await deed(page, 'record-farewell', { client, step: 'held', text: 'They had seen it coming', mood: 'calm' })
}

describe('the letter of a parting', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: DESK })
    await beginBook(page)
    await bringBook(page, 'book.story', book())
    await comeToTheLetter(page)
    await page.goto(`/partings/${client}`)
    await page.getByText('Nothing is written yet. Begin with the thanks.').waitFor()
    await page.getByRole('link', { name: 'Write the letter' }).click()
    await page.getByRole('heading', { name: 'The letter to Acme Bakery' }).waitFor()
  })
  after(() => walk.close())

  function block(name: string) {
    const region = page.getByRole('region', { name, exact: true })
    return { region, field: region.getByRole('textbox', { name: new RegExp(`^${name}`) }) }
  }

  async function assertGood(where: string): Promise<void> {
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport)
      await assertFits(page, `${where} at ${viewport.width}`)
      await assertAccessible(page, `${where} at ${viewport.width}`)
    }
  }

  test("I23: the article's two bad sentences are marked as one types, with why and what would be better", async () => {
    const { region, field } = block('What led here')
    await field.fill('You always ask for too much. It is hard to work with you.')
    await region.getByText('2 places to look at; 2 must change.').waitFor()
    await region.getByText('This judges the person, not the work. It can only hurt.').waitFor()
    assert.equal(await region.locator('mark').count(), 2)
    await region.getByRole('button', { name: 'Show “hard to work with you” in the text' }).click()
    const at = 'document.activeElement'
    const selected = await page.evaluate<string>(`${at}.value.slice(${at}.selectionStart, ${at}.selectionEnd)`)
    assert.equal(selected, 'hard to work with you')
    await assertGood('marks as one types')
  })

  test('words that are not kept yet survive a reload, and are not part of what the client would read', async () => {
    await page.reload()
    const { region, field } = block('What led here')
    await field.waitFor()
    assert.equal(await field.inputValue(), 'You always ask for too much. It is hard to work with you.')
    await page.getByText('As they read it').click()
    await page.getByText('One part has words that are not kept yet. They are not shown here.').waitFor()
    assert.equal(await page.getByText('You always ask for too much').count(), 0)
    await page.getByText('Write', { exact: true }).click()
    await region.getByRole('button', { name: 'Back to what is kept' }).click()
    assert.equal(await field.inputValue(), '')
  })

  test('I18, I20: the thanks begin with words filled for this client, and are kept', async () => {
    const { region, field } = block('Thanks')
    await field.focus()
    await region
      .getByRole('button', { name: /^Take these words for Thanks/ })
      .first()
      .click()
    const words = await field.inputValue()
    assert.match(words, /thank/i)
    await region.getByRole('button', { name: 'Keep these words: Thanks' }).click()
    await region.getByText('Thanks kept').waitFor()
    await page.reload()
    await field.waitFor()
    assert.equal(await field.inputValue(), words)
  })

  test('a wording of our own is filled for this client and stands beside ours; a place nobody knows is refused', async () => {
    const { region, field } = block('Thanks')
    await field.focus()
    await region.getByText(/^Words to begin with/).click()
    await region.getByRole('button', { name: 'Your own wordings' }).click()
    const window = page.getByRole('dialog', { name: 'Your wordings: Thanks' })
    await window.getByRole('textbox', { name: 'A new wording' }).fill('Dear {friend}, thank you.')
    await window.getByRole('button', { name: 'Add it' }).click()
    await window.getByText('friend', { exact: false }).nth(1).waitFor()
    await window.getByRole('textbox', { name: 'A new wording' }).fill('Thank you for coming to us, {client}.')
    await window.getByRole('button', { name: 'Add it' }).click()
    await window.getByText('Thank you for coming to us, {client}.').first().waitFor()
    await assertAccessible(page, 'our own wordings')
    await page.keyboard.press('Escape')
    await region.getByText('Thank you for coming to us, Acme Bakery.').waitFor()
    await region.getByText('your own wording', { exact: true }).waitFor()
  })

  test('I22, I25: a fact is put where one writes, with its day; the block stands on it', async () => {
    const { region, field } = block('What led here')
    await field.focus()
    const facts = page.getByRole('complementary', { name: 'Facts' })
    await facts
      .getByRole('button', { name: /^Put it in: / })
      .first()
      .click()
    assert.notEqual(await field.inputValue(), '')
    await region.getByText('It stands on one fact.').waitFor()
    await region.getByRole('button', { name: 'Keep these words: What led here' }).click()
    await region.getByText('What led here kept').waitFor()
  })

  test('A16: what must change is let stand with a reason; for a threat no reason is enough', async () => {
    const { region, field } = block('Close')
    await field.fill('You always ask for too much. We will sue you.')
    await region.getByRole('button', { name: 'Keep these words: Close' }).click()
    await region.getByText('Close kept').waitFor()
    await region.getByText('No reason makes this right in a letter like this. Change it.').waitFor()
    await region.getByRole('button', { name: 'Let it stand, with a reason' }).click()
    await region.getByRole('textbox', { name: 'Why these words are right here' }).fill('They said it of themselves')
    await assertGood('a reason')
    await region.getByRole('button', { name: 'Let it stand', exact: true }).click()
    await region.getByText('They said it of themselves').waitFor()
    await field.fill('')
    await region.getByRole('button', { name: 'Keep these words: Close' }).click()
    await region.getByText('Close still to write').waitFor()
  })

  test('I34: before our apology the one we think we are owed is written, and kept nowhere', async () => {
    const { region, field } = block('Apology')
    assert.equal(await field.count(), 0)
    const secret = 'They should have said sorry for the night calls'
    await region.getByRole('textbox', { name: 'The apology you think you are owed' }).fill(secret)
    await region.getByRole('button', { name: 'Put it away' }).click()
    await field.waitFor()
    assert.equal(await page.getByText(secret).count(), 0)
    assert.ok(!(await page.evaluate<string>('JSON.stringify(localStorage)')).includes(secret))
    assert.ok(!JSON.stringify(await look(page, 'see-letter', { client })).includes(secret))
  })

  test('I27: a count the book does not hold is refused beside the words, which stay', async () => {
    const { region, field } = block('What led here')
    const words = 'You wrote to us after each of the last nine deliveries.'
    await field.fill(words)
    await region.getByRole('button', { name: 'Keep these words: What led here' }).click()
    await region.getByText('Take the number from the book, or leave it out.').waitFor()
    assert.equal(await field.inputValue(), words)
    await assertGood('a refusal')
    await region.getByRole('button', { name: 'Back to what is kept' }).click()
  })

  test('on a phone one thing at a time; what the client gains, and when, is at the foot', async () => {
    await page.setViewportSize(PHONE)
    assert.equal(await page.getByRole('complementary', { name: 'Facts' }).isVisible(), false)
    await page.getByRole('radiogroup').getByText('Facts').click()
    await page.getByRole('complementary', { name: 'Facts' }).waitFor()
    assert.equal(await block('Thanks').field.isVisible(), false)
    await assertFits(page, 'facts on a phone')
    await assertAccessible(page, 'facts on a phone')
    await page.getByRole('radiogroup').getByText('Marks').click()
    await assertFits(page, 'marks on a phone')
    await page.getByRole('radiogroup').getByText('Write').click()
    await page.getByRole('heading', { name: 'What Acme Bakery gains, and when' }).waitFor()
  })

  test('a letter that went out can be read, and no longer written', async () => {
    await page.setViewportSize(DESK)
    await bringBook(page, 'sent.story', `${dayAgo(0)} notice acme parting-1 sent way email\n`)
    await page.goto(`/partings/${client}/letter`)
    await page.getByText('It went out.').waitFor()
    await page.getByText('Dear Acme Bakery,').waitFor()
    assert.equal(await page.getByRole('textbox').count(), 0)
    assert.equal(await page.getByRole('complementary', { name: 'Facts' }).count(), 0)
    await assertGood('a letter that went out')
    // What was refused on purpose is no fault.
    assert.deepEqual(
      walk.faults.filter((fault) => !fault.includes('status of 400')),
      [],
    )
  })
})
