import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, bringBook, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** Six complaints with causes, a line of the friction log, an improvement and two who could be named. */
function bookOfTrouble(): string {
  const causes = ['late', 'late', 'late', 'late', 'quality', 'ordering']
  const cases = causes.map(
    (cause, i) => `${dayFromNow(-30)} case acme c${i} complaint "The label came late" via email
${dayFromNow(-29)} finding acme c${i} us valid cause ${cause} improvement one-form`,
  )
  return [
    'client acme "Acme Bakery" language en email office@acme.example',
    `${dayFromNow(-60)} invoice acme 1500 EUR`,
    `${dayFromNow(-40)} improvement one-form proposed "One form for an order" tag ordering ease 4`,
    `${dayFromNow(-20)} friction acme order "Three forms for one order"`,
    `${dayFromNow(-20)} alternative rosa firm "Rosa Print" contact "rosa@print.example" agreed`,
    `${dayFromNow(-400)} alternative noor person "Noor Haddad" agreed`,
    `${dayFromNow(-3)} case acme blue complaint "The blue on the rye bread label is wrong" loss work severity 3 language en`,
    `${dayFromNow(-3)} case acme star complaint "The blue is wrong" via public language en`,
    ...cases,
    '',
  ].join('\n')
}

describe('replies and improvements', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: DESK })
    await beginBook(page)
  })
  after(() => walk.close())

  test('where nothing is learnt yet the page says what will be there', async () => {
    await page.goto('/improvements')
    await page.getByRole('heading', { name: 'No improvement is written down yet' }).waitFor()
    await page.getByText('No complaint of the last year has a finding').waitFor()
    await page.getByText('Nobody is listed').waitFor()
    await assertAccessible(page, 'nothing learnt')
  })

  test('A27–A29, A23: what is learnt, with n and interval, on a desk and on a phone', async () => {
    await bringBook(page, 'trouble.story', bookOfTrouble())
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport)
      await page.goto('/improvements')
      const causes = await page.getByRole('region', { name: 'What complaints come from' }).innerText()
      assert.match(causes.replaceAll('\u00a0', ' '), /67 % \(30 to 90 %\)/)
      await page.getByText('One form for an order').first().waitFor()
      await page.getByRole('button', { name: /6 times in a year × .*1,500.* × ease 4 of 5 = 36,000/ }).waitFor()
      await page.getByText('Check again: last checked on').waitFor()
      await assertFits(page, `improvements at ${viewport.width}`)
      await assertAccessible(page, `improvements at ${viewport.width}`)
    }
    await page.setViewportSize(DESK)
  })

  test('A16–A18, A23: a reply begins with a pattern, is checked, and goes on record', async () => {
    await page.goto('/cases/acme/blue')
    const part = page.getByRole('region', { name: 'Reply', exact: true })
    await part.getByLabel('Begin with').selectOption({ label: 'Our work fell short' })
    const text = part.getByLabel('Your reply')
    assert.match(await text.inputValue(), /I can see .* “The blue on the rye bread label is wrong”/)
    await part.getByLabel('Name somebody who can help').selectOption({ label: 'Rosa Print' })
    assert.match(await text.inputValue(), /Rosa Print, rosa@print\.example$/)
    const good = await text.inputValue()
    await text.fill('That never happened. Let us know if we can help.')
    await part.getByRole('button', { name: 'Check the words' }).click()
    await part.getByText('This says that what the client lived through was not so.').waitFor()
    assert.ok(await part.getByRole('button', { name: 'Record as answered' }).isDisabled())
    await assertAccessible(page, 'a reply that is held back')
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport)
      await assertFits(page, `reply at ${viewport.width}`)
    }
    await page.setViewportSize(DESK)
    await text.fill(good)
    await part.getByText('You have changed the words since').waitFor()
    await part.getByRole('button', { name: 'Check the words' }).click()
    await part.getByText('No words that fight back.').waitFor()
    await part.getByRole('button', { name: 'Record as answered' }).click()
    await page.getByText('The reply is on record.').waitFor()
  })

  test('A21: an answer in public shows what a stranger sees, and waits for a second person', async () => {
    await page.goto('/cases/acme/star')
    const part = page.getByRole('region', { name: 'Reply', exact: true })
    await part.getByLabel('Your answer in public').fill('Thank you, Acme Bakery. The blue is wrong, and we see it.')
    await part.getByRole('button', { name: 'Check the words' }).click()
    await part.getByText('A name of theirs. Anybody can read it here.').waitFor()
    await part.getByText('Change what is marked first').waitFor()
    await part.getByLabel('Begin with').selectOption({ index: 1 })
    await part.getByRole('button', { name: 'Check the words' }).click()
    await part.getByText('As a stranger sees it').waitFor()
    await assertAccessible(page, 'an answer in public')
    await part.getByRole('button', { name: 'Hand it to a second person' }).click()
    await part.getByText('A second person reads it before it is posted.').waitFor()
    await part.getByRole('button', { name: 'I have read it again' }).click()
    await page.getByText('You wrote this answer today').waitFor()
    assert.deepEqual(
      walk.faults.filter((fault) => !fault.includes('409')),
      [],
    )
  })
})
