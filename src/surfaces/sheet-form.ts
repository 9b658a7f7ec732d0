import { html } from 'hono/html'
import { tellingPoints } from '../core/expect/teach-back.ts'
import { sayRefusal } from '../words/refusals.ts'
import type { Words } from '../words/words.ts'
import { publicPage } from './sheet-page.ts'
import type { Answered, Html, Opened } from './sheet-page.ts'

/** What was written into the form; kept when it could not be sent. */
export type Written = Partial<Record<(typeof FIELDS)[number], string>>
export const FIELDS = ['point1', 'point2', 'point3', 'questions', 'name', 'website'] as const

export type FormTrouble = { code: string; args: Record<string, string | number> }

/** Three points, questions, a name, and two ways to send it; works without a program in the page. */
export function answerForm(words: Words, sheet: Opened, written: Written = {}, trouble?: FormTrouble): Html {
  const { say } = words
  const points = [1, 2, 3] as const
  const wrong = (text: string) => trouble?.code === 'points-missing' && !saysSomething(text, sheet.language)
  return html`<form method="post" action="#trouble" accept-charset="utf-8" autocomplete="off">
    <h2 id="say">${say('sheet.page.say')}</h2>
    <p class="muted" id="why">${say('sheet.page.say.why')}</p>
    ${trouble ? troubleBox(words, trouble) : ''}
    ${points.map((n) => pointField(words, n, written[`point${n}`] ?? '', wrong(written[`point${n}`] ?? '')))}
    ${otherFields(words, written)}
    <p class="muted small">${say('sheet.page.who', { business: sheet.business })}</p>
    <div class="buttons">
      <button name="answer" value="accept">${say('sheet.page.accept')}</button>
      <button class="second" name="answer" value="not-yet">${say('sheet.page.not-yet')}</button>
    </div>
    <p class="muted small">${say('sheet.page.print')}</p>
  </form>`
}

/** Questions, the name, and a field that people do not see: only programs fill it. */
function otherFields({ say }: Words, { questions, name }: Written): Html {
  return html`<label for="questions"
      >${say('sheet.page.ask')}<span class="hint">${say('sheet.page.ask.hint')}</span></label
    >
    <textarea id="questions" name="questions" maxlength="10000">${questions ?? ''}</textarea>
    <label for="name">${say('sheet.page.name')}</label>
    <input type="text" id="name" name="name" maxlength="200" required autocomplete="name" value="${name ?? ''}" />
    <div class="leave" aria-hidden="true">
      <label for="website">${say('sheet.page.leave')}</label>
      <input type="text" id="website" name="website" tabindex="-1" autocomplete="off" value="" />
    </div>`
}

function saysSomething(text: string, language: string): boolean {
  return tellingPoints([text], language).length > 0
}

function pointField({ say }: Words, n: 1 | 2 | 3, text: string, wrong: boolean): Html {
  return html`<label for="point${n}">${say('sheet.page.point', { n })}</label>
    <textarea id="point${n}" name="point${n}" maxlength="1000" aria-describedby="why" aria-invalid="${String(wrong)}">
${text}</textarea>`
}

function troubleBox(words: Words, { code, args }: FormTrouble): Html {
  const { happened, mend } = sayRefusal(words, code, args)
  return html`<div class="trouble" role="alert" id="trouble">
    <h3>${words.say('sheet.page.trouble')}</h3>
    <p>${happened} ${mend}</p>
  </div>`
}

/** What was recorded, said back; only now is a name on the page: the one that was typed. */
export function thanksPage(words: Words, answered: Answered, name: string, path: string): Html {
  const { say } = words
  const { accepted, revised, questions } = answered
  const raised = questions.filter((one) => one.raised)
  const asked = questions.filter((one) => !one.raised)
  const title = say('sheet.page.done', { name })
  const said = say(accepted ? 'sheet.page.done.accepted' : 'sheet.page.done.said')
  return publicPage(
    words,
    title,
    html`<h1>${title}</h1>
      <p>${said} ${revised ? say('sheet.page.done.again') : ''}</p>
      ${raised.length === 0 ? '' : asking(say('sheet.page.done.raised'), raised)}
      ${asking(say('sheet.page.done.questions', { n: asked.length }), asked)}
      <p class="buttons"><a class="button" href="${path}">${say('sheet.page.done.back')}</a></p>`,
  )
}

function asking(title: string, questions: Answered['questions']): Html {
  return html`<section>
    <p>${title}</p>
    <ul>
      ${questions.map(({ text }) => html`<li class="asked"><p class="said">${text}</p></li>`)}
    </ul>
  </section>`
}
