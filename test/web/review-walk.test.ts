import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

function dayAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

/**
 * A client with a ground that a person wrote down, every question answered, one of them without a clear answer; and
 * another whose ground is weaker.
 */
function book(): string {
  return [
    'client acme "Acme Bakery" language en',
    `${dayAgo(40)} review acme r1 opened "What they asked of us" due ${dayAgo(1)}`,
    `${dayAgo(39)} checked acme r1 own-fault no "All dates were kept"`,
    `${dayAgo(39)} checked acme r1 care no "Nothing, they said"`,
    `${dayAgo(38)} checked acme r1 same-treatment unclear "We never had such a case"`,
    `${dayAgo(37)} ground acme r1 ethics strong "They asked for a second, lower invoice for the customs"`,
    'client brook "Brook Mill" language en',
    `${dayAgo(30)} review brook r1 opened "Something they said" due ${dayAgo(-5)}`,
    `${dayAgo(29)} ground brook r1 ethics some "They asked what we charge others"`,
    '',
  ].join('\n')
}

async function decideToPart(page: Page): Promise<void> {
  const decision = page.getByRole('region', { name: 'The decision', exact: true })
  await decision.getByRole('combobox', { name: 'The course', exact: true }).selectOption('part')
  await decision.getByRole('combobox', { name: 'The course you reject' }).selectOption('repair')
  await decision.getByRole('textbox', { name: 'Why this course' }).fill('We do not write two invoices')
  await decision.getByRole('textbox', { name: 'Why not that one' }).fill('There is nothing of ours to put right')
  await decision.getByRole('button', { name: 'Decide', exact: true }).click()
}

describe('a decision to part', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: DESK })
    await page.goto('/')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByRole('link', { name: 'Choose files' }).waitFor()
    await page.goto('/import')
    const buffer = Buffer.from(book())
    await page.locator('input[type=file]').setInputFiles({ name: 'book.story', mimeType: 'text/plain', buffer })
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { name: 'book.story is read' }).waitFor()
  })
  after(() => walk.close())

  test('M33, I15, M4: what is late asks, the order says why; a parting that nothing holds back is decided with both reasons', async () => {
    await page.goto('/reviews')
    await page.getByText('It asks every day until it is.').waitFor()
    const first = page.getByRole('region', { name: 'To look at first' }).getByRole('listitem').first()
    await first.getByText('Acme Bakery before Brook Mill: its strongest ground is stronger.').waitFor()
    await page.getByRole('link', { name: 'Acme Bakery' }).first().click()
    await page.getByText('Nothing holds a parting back any more.').waitFor()
    await decideToPart(page)
    await page.getByText('Part. We do not write two invoices').waitFor()
    await page.getByText('There is nothing of ours to put right').waitFor()
  })

  test('M36, I16: it says how long no notice has gone, and a plan for how they may take it is kept and shown', async () => {
    await page.getByText('Decided today. No notice yet.').waitFor()
    const part = page.getByRole('region', { name: 'How they may take it' })
    await part.getByRole('button', { name: 'Plan it: Anger' }).click()
    await part.getByRole('textbox', { name: 'What we do and say' }).fill('One calm answer, on the next day')
    await part.getByRole('button', { name: 'Keep the plan' }).click()
    await part.getByText('Nobody is named who answers: One calm answer, on the next day').waitFor()
    await part.getByText('A reply to begin with').first().click()
    await part.getByText('Dear Acme Bakery,').first().waitFor()
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport)
      await assertFits(page, `reactions at ${viewport.width}`)
      await assertAccessible(page, `reactions at ${viewport.width}`)
    }
  })

  test('handbook 2.5, I17: it says that a second person is missing, and refuses the word of whoever decided', async () => {
    const decision = page.getByRole('region', { name: 'The decision', exact: true })
    await decision.getByRole('heading', { name: 'Before the parting this is missing' }).waitFor()
    await decision.getByText('it is unclear whether others are treated the same').waitFor()
    await decision.getByRole('textbox', { name: 'Why', exact: true }).fill('I agree with myself')
    await decision.getByRole('button', { name: 'Write their word down' }).click()
    await decision.getByRole('status').getByText('You decided this yourself.').waitFor()
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport)
      await assertFits(page, `a second word at ${viewport.width}`)
      await assertAccessible(page, `a second word at ${viewport.width}`)
    }
  })
})

describe('reviews', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk('--sample')
    page = await walk.open({ viewport: DESK })
  })
  after(() => walk.close())

  function part(name: string) {
    return page.getByRole('region', { name, exact: true })
  }

  async function top(name: string): Promise<number> {
    return (await part(name).boundingBox())!.y
  }

  async function assertGood(where: string): Promise<void> {
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport)
      await assertFits(page, `${where} at ${viewport.width}`)
      await assertAccessible(page, `${where} at ${viewport.width}`)
    }
  }

  test('M1: both paths stand side by side, with evidence, cost and next step; one after the other on a phone', async () => {
    await page.goto('/reviews')
    await part('Open reviews').getByRole('link', { name: 'Brackenbury Cider' }).click()
    await page.getByRole('heading', { name: 'Brackenbury Cider: put it right, or part?' }).waitFor()
    await page.getByText('Only owners and those with the compliance role see this.').waitFor()
    await part('The path of repair').getByText('A change is likely: 60 %').waitFor()
    await part('The path of repair').getByText('Offer them half the way').waitFor()
    await part('The path of parting').getByText('They bring').waitFor()
    assert.equal(await top('The path of repair'), await top('The path of parting'))
    await part('Seven grounds to consider').getByRole('heading', { name: 'Does not recommend us' }).waitFor()
    await part('Six ways to look at it, never added up').getByText('too little to say').first().waitFor()
    await assertGood('a review')
    await page.setViewportSize(PHONE)
    assert.ok((await top('The path of parting')) > (await top('The path of repair')) + 100)
    await page.setViewportSize(DESK)
  })

  test('handbook 2.5: a question that holds a parting back is answered, and holds it no more', async () => {
    const question = part('Asked first').getByRole('listitem').filter({ hasText: 'Would you do this to somebody else' })
    const held = part('What holds a parting back').getByRole('heading', { name: 'Would you do this to somebody else' })
    await held.waitFor()
    await question.getByRole('button', { name: 'Answer it' }).click()
    await question.getByRole('textbox', { name: 'What was found' }).fill('Nobody else was ever in such a place')
    await question.getByRole('button', { name: 'Write the answer down' }).click()
    await question.getByText('Yes. Nobody else was ever in such a place').waitFor()
    await held.waitFor({ state: 'detached' })
  })

  test('I1, I14: a parting without a ground is refused with the reason; another course is decided', async () => {
    const decision = part('The decision')
    await decision.getByRole('combobox', { name: 'The course', exact: true }).selectOption('part')
    await decision.getByRole('heading', { name: 'For parting this is missing' }).waitFor()
    await decision.getByText('Until then nobody parts.').waitFor()
    await decision.getByRole('combobox', { name: 'The course you reject' }).selectOption('repair')
    await decision.getByRole('textbox', { name: 'Why this course' }).fill('They ask for a great deal')
    await decision.getByRole('textbox', { name: 'Why not that one' }).fill('It takes time')
    await decision.getByRole('button', { name: 'Decide', exact: true }).click()
    await decision.getByRole('status').getByText('No ground has evidence. Being demanding is not one.').waitFor()
    await assertGood('a refused decision')
    await decision.getByRole('combobox', { name: 'The course', exact: true }).selectOption('repair')
    await decision.getByRole('combobox', { name: 'The course you reject' }).selectOption('part')
    await decision.getByRole('button', { name: 'Decide', exact: true }).click()
    await decision.getByText('Repair. They ask for a great deal').waitFor()
    await page.getByText('Decided.', { exact: true }).waitFor()
  })

  test('I3, A25: the yearly walk asks one client at a time, wants the reason of a no, and goes on where one stopped', async () => {
    await page.goto('/reviews')
    await page.getByRole('link', { name: 'Begin the walk' }).click()
    const name = await page.getByRole('article').getByRole('heading', { level: 2 }).first().innerText()
    const count = await page.getByText(/^Client 1 of \d+$/).innerText()
    await page.getByText('Bought in a year').waitFor()
    await page.keyboard.press('2')
    await page.getByText('A no needs its reason.').waitFor()
    await page.getByRole('textbox', { name: /^Why/ }).fill('A good year')
    await page.getByRole('heading', { name: 'Would we take this client again today?' }).click()
    await page.keyboard.press('1')
    await page.getByRole('button', { name: '✓ Yes' }).waitFor()
    await page.getByRole('button', { name: 'We asked for one' }).click()
    await page.getByText('Written down').waitFor()
    await assertGood('the yearly walk')
    await page.keyboard.press('j')
    await page.getByText(/^Client 2 of/).waitFor()
    await page.reload()
    const left = Number(count.split(' ').at(-1)) - 1
    await page.getByText(`Client 1 of ${left}`, { exact: true }).waitFor()
    assert.notEqual(await page.getByRole('article').getByRole('heading', { level: 2 }).first().innerText(), name)
    assert.deepEqual(
      walk.faults.filter((fault) => !/status of 4\d\d/.test(fault)),
      [],
    )
  })
})
