import type { Locator, Page } from 'playwright-core'
import { dayAgo } from './browser.ts'
import type { Walk } from './browser.ts'

/** What a person does on the way from a decision to a letter that is out, on the pages of a parting. */

/** Somebody whom we have to tell that the work ends. */
export type Leaving = { client: string; name: string }

function part(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

export async function decide(page: Page, { client }: Leaving): Promise<void> {
  await page.goto(`/reviews/${client}`)
  const decision = part(page, 'The decision')
  await decision.getByRole('combobox', { name: 'The course', exact: true }).selectOption('part')
  await decision.getByRole('combobox', { name: 'The course you reject' }).selectOption('repair')
  await decision.getByRole('textbox', { name: 'Why this course' }).fill('We do not print what is not so')
  await decision.getByRole('textbox', { name: 'Why not that one' }).fill('Other words were declined twice')
  await decision.getByRole('button', { name: 'Decide', exact: true }).click()
  await page.getByText('Part. We do not print what is not so').waitFor()
  const plans = part(page, 'How they may take it')
  await plans
    .getByRole('button', { name: /^Plan it: / })
    .first()
    .waitFor()
  const likely = await plans.getByRole('button', { name: /^Plan it: / }).all()
  const names = await Promise.all(likely.map((one) => one.getAttribute('aria-label')))
  for (const name of names) await planReaction(plans, name!)
}

async function planReaction(plans: Locator, name: string): Promise<void> {
  const button = plans.getByRole('button', { name, exact: true })
  await button.click()
  await plans.getByRole('textbox', { name: 'What we do and say' }).fill('One calm answer, on the next day')
  await plans.getByRole('combobox', { name: /^Who answers/ }).selectOption('eva')
  await plans.getByRole('button', { name: 'Keep the plan' }).click()
  await button.waitFor({ state: 'detached' })
}

export async function begin(page: Page, { client, name }: Leaving): Promise<void> {
  await page.goto('/partings')
  await page.getByRole('link', { name }).click()
  await page.waitForURL(`**/partings/${client}`)
  await page.getByRole('button', { name: 'Begin the parting' }).click()
}

export async function settleWhatIsOpen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Plan the rest as usual' }).click()
  await page.getByRole('button', { name: /^Plan (it|these \d+)$/ }).click()
  await page.getByText('The plan is saved').waitFor()
  await page.getByRole('button', { name: 'Choose another day' }).click()
  const last = part(page, 'Last day')
  await last.getByRole('textbox', { name: 'Last day' }).fill(dayAgo(-75))
  await last.getByRole('button', { name: 'Set this day' }).click()
}

export async function talk(page: Page): Promise<void> {
  await page
    .getByRole('textbox', { name: 'What came of it' })
    .fill('They had seen it coming and thanked us for saying it')
  await page.getByRole('button', { name: 'Write the talk down' }).click()
  await page.getByRole('heading', { name: /^The letter now/ }).waitFor()
}

export async function giveNothing(page: Page): Promise<void> {
  await page.getByText('Give nothing').click()
  await page.getByRole('textbox', { name: /is given nothing/ }).fill('Everything was delivered as agreed')
  await page.getByRole('button', { name: 'Save the reason' }).click()
  await page.getByText('Everything was delivered as agreed').waitFor()
}

const BLOCKS = [
  'Thanks',
  'What led here',
  'Our own limit',
  'Apology',
  'Who else can help',
  'The last day',
  'Open work and deadlines',
  'Records and access',
  'How to reach us until then',
  'Close',
]

/** Each block with the first words there are for this client; before the apology the one we think we are owed. */
export async function writeLetter(page: Page, { client }: Leaving): Promise<void> {
  await page.getByRole('link', { name: 'Write the letter' }).click()
  await page.waitForURL(`**/partings/${client}/letter`)
  await page.getByRole('textbox', { name: 'The apology you think you are owed' }).fill('Sorry for asking twice')
  await page.getByRole('button', { name: 'Put it away' }).click()
  for (const block of BLOCKS) await writeBlock(page, block)
  await page.goto(`/partings/${client}`)
}

async function writeBlock(page: Page, block: string): Promise<void> {
  const region = page.getByRole('region', { name: block, exact: true })
  const field = region.getByRole('textbox', { name: new RegExp(`^${block}`) })
  await field.focus()
  const words = region.getByRole('button', { name: new RegExp(`^Take these words for ${block}`) })
  if ((await words.count()) === 0) return
  await words.first().click()
  if (block === 'Who else can help') await field.fill(withWhy(await field.inputValue()))
  await region.getByRole('button', { name: `Keep these words: ${block}` }).click()
  await region.getByText(`${block} kept`).waitFor()
}

/** Why each of them suits this client (I37). */
function withWhy(text: string): string {
  return text.replaceAll(/(\S+@\S+\.example)/g, '$1 (they print small runs, as you need them)')
}

export async function address(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Use this' }).click()
  await page.getByRole('button', { name: 'These are the words' }).click()
  await page.getByText('The letter waits for a second person.').first().waitFor()
}

/** Petra, who keeps everybody straight, signs in by a link of her own. */
export async function openReader(walk: Walk, page: Page): Promise<Page> {
  const data = { name: 'Petra', as: 'compliance' }
  const invited = await page.request.post('/api/invite-member', { data, headers: { origin: walk.origin } })
  const { url } = (await invited.json()) as { url: string }
  const reader = await walk.open({ storageState: { cookies: [], origins: [] } })
  await reader.goto(url)
  await reader.waitForURL((to) => to.pathname !== '/setup')
  return reader
}

export async function sayYes(reader: Page, { client }: Leaving): Promise<void> {
  await reader.goto(`/partings/${client}`)
  await reader.getByRole('textbox', { name: 'What you say to it' }).fill('Calm, true and short')
  await reader.getByRole('button', { name: 'Yes, it may go' }).click()
  await reader.getByText('The letter is approved. You decide when it goes.').waitFor()
}

/** At once, also outside the hours of the client, with the reason. */
export async function send(page: Page): Promise<void> {
  await page.reload()
  const now = page.getByRole('button', { name: 'Send it', exact: true })
  const later = page.getByText('It cannot wait')
  await now.or(later).first().waitFor()
  if (await later.isVisible()) {
    await later.click()
    await page.getByRole('textbox', { name: 'Why it must go now' }).fill('They asked for it in writing today')
    await page.getByRole('button', { name: 'Send it now' }).click()
  } else await now.click()
}
