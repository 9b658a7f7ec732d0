import type { Context, Hono } from 'hono'
import { html, raw } from 'hono/html'
import type { Action } from '../app/action.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { isDeed, listedActions } from './listed-actions.ts'
import { API_STYLE } from './api-style.ts'
import { curlOf } from './examples.ts'
import { openApi } from './openapi.ts'
import type { Visit } from './requests.ts'
import { inputsOf } from './typed-input.ts'
import type { InputSchema } from './typed-input.ts'
import { outputLines, typeName } from './type-names.ts'

/** `GET /api`, the page for people who write programs, and `GET /openapi.json`, the same for machines. */
export function addApiRoutes(app: Hono<Visit>): void {
  app.get('/openapi.json', (c) => c.json(openApi(loadWords('en'))))
  app.get('/api', (c) => c.html(apiPage(wordsFor(c), new URL(c.req.url).origin)))
}

function wordsFor(c: Context): Words {
  return loadWords(languageFor(c.req.header('accept-language')))
}

function apiPage(words: Words, origin: string) {
  const { say, language } = words
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${say('web.api.title')}</title>
        <style>
          ${raw(API_STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${say('web.api.title')}</h1>
          <p>${say('web.api.about')}</p>
          <p>${say('web.api.key')}</p>
          <p><a href="/openapi.json">openapi.json</a></p>
          ${sections(words, origin)}
        </main>
      </body>
    </html>`
}

function sections(words: Words, origin: string) {
  const reads = listedActions.filter((action) => !isDeed(action))
  const deeds = listedActions.filter(isDeed)
  return html`${index(words.say('web.api.reads'), reads)} ${index(words.say('web.api.changes'), deeds)}
  ${[...reads, ...deeds].map((action) => section(action, words, origin))}`
}

function index(title: string, list: readonly Action[]) {
  return html`<nav aria-label="${title}">
    <h2>${title}</h2>
    <ul>
      ${list.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}
    </ul>
  </nav>`
}

function section(action: Action, { say }: Words, origin: string) {
  return html`<section id="${action.name}">
    <h2><code>${isDeed(action) ? 'POST' : 'GET'} /api/${action.name}</code></h2>
    <p>${say(`action.${action.name}.about`)} <em>${say(`web.api.access.${action.access}`)}</em></p>
    ${inputTable(action, say)}
    <h3>${say('web.api.output')}</h3>
    <pre tabindex="0">${outputLines(action).join('\n')}</pre>
    <h3>${say('web.api.example')}</h3>
    <pre tabindex="0">${curlOf(action, origin)}</pre>
  </section>`
}

function inputTable(action: Action, say: Words['say']) {
  const { properties, required } = inputsOf(action)
  const rows = Object.entries(properties)
  if (rows.length === 0) return html`<p>${say('web.api.no-input')}</p>`
  return html`<h3>${say('web.api.input')}</h3>
    <table>
      <tbody>
        ${rows.map(([name, input]) => inputRow(name, input, required.includes(name), say))}
      </tbody>
    </table>`
}

function inputRow(name: string, input: InputSchema, required: boolean, say: Words['say']) {
  const mark = required ? html` <strong>${say('web.api.required')}</strong>` : ''
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td><code>${typeName(input)}</code>${mark}</td>
    <td>${say(`input.${name}`)}</td>
  </tr>`
}
