import type { z } from 'zod'
import type { find } from '../app/find.ts'
import type { listClients } from '../app/list-clients.ts'
import { writeDay, writeMoney } from '../words/arguments.ts'
import { glyphOf, stripLine } from './glyphs.ts'
import type { Page } from './page.ts'
import { padEnd, padStart, shorten, widthOf } from './text-width.ts'

type Clients = z.output<(typeof listClients)['output']>
type Line = Clients['clients'][number]

const LONGEST_NAME = 36

/** Clients as a table: sign and name, key, standing, value of the last year, what is at risk, last contact, last order. */
export function sayClients({ clients, total, strip }: Clients, page: Page): string[] {
  const { say } = page.words
  if (total === 0) return [say('cli.clients.none')]
  const head = ['name', 'key', 'standing', 'value', 'at-risk', 'contact', 'order'].map((one) =>
    say(`cli.clients.${one}`),
  )
  const rows = clients.map((line) => cellsOf(line, page))
  const widths = head.map((title, i) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[i]!))))
  const lines = rows.map((row, i) => `${glyphOf(clients[i]!.standing, page)} ${rowLine(row, widths)}`)
  const more = total > clients.length ? ['', say('cli.clients.more', { shown: clients.length, n: total })] : []
  return [stripLine(strip, page), '', `  ${page.paint.muted(rowLine(head, widths))}`, ...lines, ...more]
}

function cellsOf({ name, client, standing, value, atRisk, lastContact, lastOrder }: Line, { words }: Page): string[] {
  const { language, say } = words
  return [
    shorten(name, LONGEST_NAME),
    shorten(client, LONGEST_NAME),
    say(`standing.${standing}`),
    value ? writeMoney(language, value.amount) : '–',
    atRisk ? writeMoney(language, atRisk) : '–',
    lastContact ? writeDay(language, lastContact) : '–',
    lastOrder ? writeDay(language, lastOrder) : '–',
  ]
}

const AMOUNTS = [3, 4]

function rowLine(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, i) => (AMOUNTS.includes(i) ? padStart(cell, widths[i]!) : padEnd(cell, widths[i]!)))
  return padded.join('  ').trimEnd()
}

export function sayFound({ clients, people }: z.output<(typeof find)['output']>, page: Page): string[] {
  const { paint } = page
  const lines = [
    ...clients.map((one) => `${glyphOf(one.standing, page)} ${one.name}  ${paint.muted(one.client)}`),
    ...people.map((one) => `  ${one.name}  ${paint.muted(one.clientName)}`),
  ]
  return lines.length > 0 ? lines : [page.words.say('cli.clients.none')]
}
