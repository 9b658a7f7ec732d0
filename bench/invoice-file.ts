import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { addDays } from '../src/core/day.ts'
import { chanceOf } from './chance.ts'

const FIRST_DAY = '2022-01-03'
const DAYS = 1095
const BLOCK = 10_000

/** Writes a CSV of invoices over three years in the order of their days, the same file for the same numbers. */
export async function writeInvoices(path: string, rows: number, clients: number): Promise<void> {
  const chance = chanceOf(rows)
  const file = createWriteStream(path)
  file.write('Invoice,Client,Date,Due,Amount\n')
  for (let start = 0; start < rows; start += BLOCK) {
    const block: string[] = []
    for (let i = start; i < Math.min(rows, start + BLOCK); i++) block.push(line(i, rows, clients, chance))
    if (!file.write(block.join(''))) await once(file, 'drain')
  }
  file.end()
  await finished(file)
}

function line(i: number, rows: number, clients: number, chance: () => number): string {
  const day = addDays(FIRST_DAY, Math.floor((i * DAYS) / rows))
  const client = `Client ${Math.floor(chance() * clients)}`
  const amount = (20 + chance() * 1980).toFixed(2)
  return `INV-${i + 1},${client},${day},${addDays(day, 30)},${amount}\n`
}
