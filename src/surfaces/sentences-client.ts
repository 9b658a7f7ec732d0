import type { z } from 'zod'
import type { seeClient } from '../app/see-client.ts'
import { glyphOf } from './glyphs.ts'
import type { Page } from './page.ts'
import { changeLines, outlookLines, questionLines } from './sentences-client-figures.ts'
import { wrapText } from './text-width.ts'
import { sayAside } from './web/pieces/aside-words.ts'

type Client = z.output<(typeof seeClient)['output']>
type Assessment = Client['assessments'][number]

const INDENT = '  '

/** One client: how they stand and why, each signal, promises, money, people. */
export function sayClient(client: Client, page: Page): string[] {
  const { words, paint } = page
  const { stand, name } = client
  const standing = words.say(`standing.${stand.standing}`)
  const key = client.client === name ? '' : `  ${paint.muted(client.client)}`
  return [
    `${glyphOf(stand.standing, page)} ${paint.bold(words.say('cli.client.title', { name, standing }))}${key}`,
    ...whyLines(client, page),
    ...asideLines(client, page),
    ...factsLines(client, page),
    ...signalLines(client, page),
    ...outlookLines(client, page),
    ...changeLines(client, page),
    ...promiseLines(client, page),
    ...moneyLines(client, page),
    ...questionLines(client, page),
    ...peopleLines(client, page),
  ]
}

/** The sentences of the signals that decide the standing or, where none does, the one that says why. */
function whyLines({ stand, assessments }: Client, { words, width }: Page): string[] {
  const reasons = assessments.filter((one) => one.state === 'raised' && stand.reasons.includes(one.signal))
  const sentences = reasons.length > 0 ? reasons : [stand]
  return sentences.flatMap(({ say, args }) => wrapText(words.say(say, args), width, INDENT))
}

/** What was put aside, until when and by whom. */
function asideLines({ asides }: Client, { words, paint, width }: Page): string[] {
  return asides.flatMap((aside) => wrapText(sayAside(words.say, aside), width, INDENT).map(paint.muted))
}

function factsLines({ day, value, lastContact, lastOrder }: Client, { words, paint }: Page): string[] {
  const known = [
    words.say('cli.client.as-of', { day: { day } }),
    value ? words.say('cli.value', { amount: value.amount, n: value.n }) : '',
    lastContact ? words.say('cli.client.contact', { day: { day: lastContact } }) : '',
    lastOrder ? words.say('cli.client.order', { day: { day: lastOrder } }) : '',
  ]
  return [INDENT + paint.muted(known.filter(Boolean).join(' · '))]
}

const MARKS = { raised: '!', clear: '✓', unknown: '?' }

function signalLines({ assessments }: Client, page: Page): string[] {
  const { words, paint } = page
  return [
    '',
    paint.bold(words.say('cli.client.signals')),
    ...assessments.flatMap((assessment) => signalText(assessment, page)),
  ]
}

function signalText(assessment: Assessment, page: Page): string[] {
  const { words, paint } = page
  const { name, state, say, args } = assessment
  const mark = state === 'raised' ? paint.amber(MARKS.raised) : paint.muted(MARKS[state])
  return [
    `${INDENT}${mark} ${paint.bold(words.say(name))}`,
    ...wrapText(words.say(say, args), page.width, '      '),
    ...raisedLines(assessment, page),
  ]
}

/** How strong a raised signal is, since when it holds, what would clear it. */
function raisedLines({ strength, since, clears, args }: Assessment, { words, paint, width }: Page): string[] {
  const parts = [
    strength ? words.say(`web.client.strength.${strength}`) : '',
    since ? words.say('web.client.signal.since', { day: { day: since } }) : '',
  ].filter(Boolean)
  const sentence = `${parts.join(' · ')}${parts.length > 0 ? '. ' : ''}${clears ? words.say(clears, args) : ''}`
  return wrapText(sentence, width, '      ').map(paint.muted)
}

function promiseLines({ promises }: Client, { words, paint }: Page): string[] {
  const open = promises.filter((promise) => promise.state === 'open')
  if (open.length === 0) return []
  const lines = open.map(({ text, due, ours }) => {
    return INDENT + words.say('cli.client.promise', { text, due: { day: due }, whose: ours ? 'ours' : 'theirs' })
  })
  return ['', paint.bold(words.say('cli.client.promises')), ...lines]
}

function moneyLines({ money }: Client, { words, paint }: Page): string[] {
  if (!money) return []
  const { open, overdue, openInvoices } = money
  const invoices = openInvoices.map(({ ref, due, amount, held }) => {
    return (
      INDENT + words.say(held ? 'cli.client.invoice.held' : 'cli.client.invoice', { ref, due: { day: due }, amount })
    )
  })
  return [
    '',
    paint.bold(words.say('cli.client.money')),
    INDENT + words.say('cli.client.open', { open, overdue }),
    ...invoices,
  ]
}

function peopleLines({ people }: Client, { words, paint }: Page): string[] {
  if (people.length === 0) return []
  const lines = people.map(({ name, role, email, phone }) => {
    return `${INDENT}${name}  ${paint.muted([role, email, phone].filter(Boolean).join(' · '))}`
  })
  return ['', paint.bold(words.say('cli.client.people')), ...lines]
}
