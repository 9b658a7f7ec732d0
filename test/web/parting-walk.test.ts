import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { startMailServer } from '../app/mail-server.ts'
import type { MailServer } from '../app/mail-server.ts'
import { needsChromium } from '../needs.ts'
import { readMail } from './read-mail.ts'
import { assertAccessible, assertFits, bringBook, dayAgo, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'
import {
  address,
  begin,
  decide,
  giveNothing,
  openReader,
  sayYes,
  send,
  settleWhatIsOpen,
  talk,
  writeLetter,
} from './parting-steps.ts'
import type { Leaving } from './parting-steps.ts'

/** Somebody whom we have to tell that the work ends, and who they are in the sample business. */
type Parted = Leaving & { ground: string; thanks: RegExp }

const RHEINKIESEL: Parted = {
  client: 'rheinkiesel',
  name: 'Rheinkiesel Keramik',
  ground: 'The tag says hand-thrown, the cups come from a mould; asked for twice',
  thanks: /thank/i,
}
const LOKTA: Parted = {
  client: 'lokta-ghar',
  name: 'लोक्ता घर',
  ground: 'The card says made in the valley, the paper comes from elsewhere; asked for twice',
  thanks: /धन्यवाद/u,
}

/** What was found before anybody decides: a ground that a person wrote down, and every question answered. */
function review({ client, ground }: Parted): string[] {
  return [
    `${dayAgo(40)} review ${client} way-out opened "What they asked of us" due ${dayAgo(-20)}`,
    `${dayAgo(39)} checked ${client} way-out own-fault no "All dates were kept"`,
    `${dayAgo(39)} checked ${client} way-out care no "Nothing, they said"`,
    `${dayAgo(39)} checked ${client} way-out cause yes "A new range since the spring"`,
    `${dayAgo(38)} checked ${client} way-out same-treatment yes "We would part with anybody for it"`,
    `${dayAgo(38)} checked ${client} way-out conversation yes "We spoke, and it stays as it is"`,
    `${dayAgo(37)} ground ${client} way-out ethics strong "${ground}"`,
  ]
}

describe('from review to sent letter', { skip: needsChromium() }, () => {
  let mail: MailServer
  let walk: Walk
  let page: Page
  let reader: Page
  const ends: (() => unknown)[] = []
  before(async () => {
    mail = await startMailServer({ after: (end) => void ends.push(end as () => unknown) })
    process.env['SMTP_URL'] = `smtp://127.0.0.1:${mail.port}?ignoreTLS=true`
    process.env['MAIL_FROM'] = 'Lantern Street <desk@lantern.example>'
    walk = await startWalk('--sample')
    page = await walk.open({ viewport: DESK })
    reader = await openReader(walk, page)
    await bringBook(page, 'reviews.story', `${[...review(RHEINKIESEL), ...review(LOKTA)].join('\n')}\n`)
  })
  after(async () => {
    await walk.close()
    for (const end of ends) await end()
  })

  async function assertGood(where: string): Promise<void> {
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport)
      await assertFits(page, `${where} at ${viewport.width}`)
      await assertAccessible(page, `${where} at ${viewport.width}`)
    }
  }

  for (const leaving of [RHEINKIESEL, LOKTA])
    test(`I17: ${leaving.client}: decided, settled, spoken of, written, read by a second person, sent`, async () => {
      await decide(page, leaving)
      await begin(page, leaving)
      await settleWhatIsOpen(page)
      await talk(page)
      await giveNothing(page)
      await writeLetter(page, leaving)
      await address(page)
      await sayYes(reader, leaving)
      const already = mail.letters.length
      await send(page)
      await page.getByText(/^The letter went out on/).waitFor()
      const { text, enclosed } = readMail(mail.letters[already]!.text)
      assert.match(text, leaving.thanks)
      assert.ok(!text.includes(leaving.ground))
      assert.deepEqual(enclosed, ['letter.pdf'])
      assert.equal(mail.letters.length, already + 1)
      await assertGood('a letter that is out')
    })
})
