import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { z } from 'zod'
import type { answerSheet } from '../app/answer-sheet.ts'
import type { openSheet } from '../app/open-sheet.ts'
import { CLAUSE_PARTS } from '../core/ledger/kinds/sheets.ts'
import type { Words } from '../words/words.ts'
import { sayClauseTerms } from './web/pieces/clause-terms.ts'
import { SHEET_STYLE } from './sheet-style.ts'

export type Opened = z.output<typeof openSheet.output>
export type Answered = z.output<typeof answerSheet.output>
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** Whole, so that not a space is added to what the policy knows by its hash. */
const STYLE_ELEMENT = `<style>${SHEET_STYLE}</style>`

/** A page that stands alone: no program, no picture, nothing from elsewhere. */
export function publicPage({ language }: Words, title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        ${raw(STYLE_ELEMENT)}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`
}

/** One heading and what to do: for links that open nothing, and for trouble. */
export function plainMessage(words: Words, title: string, mend: string): Html {
  return publicPage(
    words,
    title,
    html`<h1>${title}</h1>
      <p class="muted">${mend}</p>`,
  )
}

/** The sheet by its parts, with the questions so far. `below` is the form, or nothing. */
export function sheetPage(words: Words, sheet: Opened, below: Html | ''): Html {
  const { say } = words
  const state = sheet.acceptedOn ? say('sheet.page.accepted', { on: { day: sheet.acceptedOn } }) : ''
  const sent = sheet.sentOn ? say('sheet.page.version', { version: sheet.version, on: { day: sheet.sentOn } }) : ''
  return publicPage(
    words,
    sheet.title,
    html`<h1 lang="${sheet.language}">${sheet.title}</h1>
      <p class="muted">${sheet.business === '' ? '' : say('sheet.page.from', { business: sheet.business })}</p>
      <p class="muted small">${sent} ${state}</p>
      <p class="screen">${say('sheet.page.about')}</p>
      ${CLAUSE_PARTS.map((part) => partOf(words, sheet, part))} ${questions(words, sheet)} ${below}`,
  )
}

function partOf(words: Words, { clauses, language }: Opened, part: (typeof CLAUSE_PARTS)[number]): Html | '' {
  const own = clauses.filter((clause) => clause.part === part)
  if (own.length === 0) return ''
  const line = (clause: Opened['clauses'][number]) => {
    const { terms, good } = sayClauseTerms(words, clause)
    return html`<li>
      <span class="said" lang="${language}">${clause.text}</span>
      ${terms === '' ? '' : html`<span class="terms"><strong>${terms}</strong></span>`}
      ${good === '' ? '' : html`<span class="terms">${good}</span>`}
    </li>`
  }
  return html`<section>
    <h2>${words.say(`clause.part.${part}`)}</h2>
    <ul>
      ${own.map(line)}
    </ul>
  </section>`
}

function questions({ say }: Words, { questions: asked }: Opened): Html | '' {
  if (asked.length === 0) return ''
  return html`<section>
    <h2>${say('sheet.page.questions')}</h2>
    <ul>
      ${asked.map(
        ({ text, answer }) =>
          html`<li class="asked">
            <p class="said">${text}</p>
            <p class="said muted">${answer ?? say('sheet.page.waiting')}</p>
          </li>`,
      )}
    </ul>
  </section>`
}
