import { bodyLimit } from 'hono/body-limit'
import type { Context, Hono, Next } from 'hono'
import { answerSheet } from '../app/answer-sheet.ts'
import { openSheet } from '../app/open-sheet.ts'
import { outcomeOf } from '../app/refusals.ts'
import { asRefusal, runAction } from '../app/run-action.ts'
import { Refusal } from '../core/refusal.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { noteBug } from './bugs.ts'
import { limitAnswers, limitLinks } from './rate-limits.ts'
import type { Site, Visit } from './requests.ts'
import { FIELDS, answerForm, thanksPage } from './sheet-form.ts'
import type { FormTrouble, Written } from './sheet-form.ts'
import { plainMessage, sheetPage } from './sheet-page.ts'
import type { Answered, Html, Opened } from './sheet-page.ts'
import { SHEET_POLICY } from './sheet-style.ts'

const TOKEN = /^[\w-]{43}$/
const LARGEST_BYTES = 100_000
/** A form is small: what is longer gets a page too, and is not read. */
const limitForm = bodyLimit({ maxSize: LARGEST_BYTES, onError: (c) => brokenPage(c, 'file-too-large') })
const NOBODY = { person: null, surface: 'web' } as const

const HEADERS = {
  'content-security-policy': SHEET_POLICY,
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/**
 * The page behind the private link of a sheet (handbook 6.4): `GET` shows and records nothing, `POST` is a person's
 * answer. Who has the link may answer, signed in or not, so no origin is asked for; without a referrer browsers would
 * send none. Errors are noted without the address, because it holds the token.
 */
export function addSheetRoutes(app: Hono<Visit>, site: Site): void {
  app.use('/s/*', dress(), limitLinks(), limitAnswers())
  app.get('/s/:token', (c) => safely(c, site, async () => c.html(await shown(site, c.req.param('token')))))
  app.post('/s/:token', limitForm, (c) => safely(c, site, () => answered(c, site)))
  app.all('/s/*', (c) => noLink(c))
}

/** Gives every answer its headers, and too many tries a page instead of JSON. */
function dress() {
  return async function dressed(c: Context<Visit>, next: Next): Promise<void> {
    await next()
    if (c.res.status === 429) {
      const words = wordsFor(c)
      const mend = words.say('sheet.page.many.mend')
      c.res = await c.html(plainMessage(words, words.say('sheet.page.many'), mend), 429)
    }
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
  }
}

/** Trouble gets a page; none of it may go on to where the address would be logged. */
async function safely(c: Context<Visit>, site: Site, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (thrown) {
    const error = asRefusal(thrown)
    if (error instanceof Refusal && error.code === 'link-not-found') return noLink(c)
    const known = error instanceof Refusal
    const reference = known ? error.code : noteBug(site.log, error, `${c.req.method} sheet`)
    return brokenPage(c, reference, known ? outcomeOf(error.code).status : 500)
  }
}

function brokenPage(
  c: Context,
  reference: string,
  status: 500 | ReturnType<typeof outcomeOf>['status'] = outcomeOf(reference).status,
): Response | Promise<Response> {
  const words = wordsFor(c)
  const mend = words.say('sheet.page.broken.mend', { reference })
  return c.html(plainMessage(words, words.say('sheet.page.broken'), mend), status)
}

/** The same for a link that is wrong, too old, revoked or of a sheet that was taken back. */
function noLink(c: Context<Visit>): Response | Promise<Response> {
  const words = wordsFor(c)
  return c.html(plainMessage(words, words.say('sheet.page.none'), words.say('sheet.page.none.mend')), 404)
}

function wordsFor(c: Context): Words {
  return loadWords(languageFor(c.req.header('accept-language')))
}

function wordsOf({ language }: Opened): Words {
  return loadWords(languageFor(language))
}

async function open(site: Site, token: string): Promise<Opened> {
  if (!TOKEN.test(token)) throw new Refusal('link-not-found')
  return (await runAction(site.house, openSheet, { token }, NOBODY)) as Opened
}

async function shown(site: Site, token: string, written?: Written, trouble?: FormTrouble): Promise<Html> {
  const sheet = await open(site, token)
  const words = wordsOf(sheet)
  return sheetPage(words, sheet, answerForm(words, sheet, written, trouble))
}

/** What a person wrote into the form; whatever fills the field nobody sees is no person. */
async function answered(c: Context<Visit>, site: Site): Promise<Response> {
  const token = c.req.param('token') ?? ''
  const sheet = await open(site, token)
  const form = await formOf(c)
  const written = Object.fromEntries(FIELDS.map((name) => [name, textIn(form[name])])) as Required<Written>
  const { website, ...said } = written
  if (website !== '') return c.html(await shown(site, token, written, { code: 'answer-empty', args: {} }), 400)
  try {
    const accept = form['answer'] === 'accept'
    const result = await runAction(site.house, answerSheet, { token, ...said, accept }, NOBODY)
    return await c.html(thanksPage(wordsOf(sheet), result as Answered, said.name, `/s/${token}`))
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'link-not-found') throw error
    return c.html(await shown(site, token, written, { code: error.code, args: error.args }), 400)
  }
}

/** The fields of a form; none where the body is no form. */
async function formOf(c: Context): Promise<Record<string, unknown>> {
  try {
    return await c.req.parseBody()
  } catch (error) {
    if (error instanceof TypeError) return {}
    throw error
  }
}

function textIn(field: unknown): string {
  return typeof field === 'string' ? field.trim() : ''
}
