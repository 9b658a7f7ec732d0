import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportBook } from '../app/export-book.ts'
import { asRefusal } from '../app/run-action.ts'
import { readFlags } from './cli-arguments.ts'
import type { Call } from './cli-call.ts'

/** Writes the whole book as plain text: to stdout, or to a file that appears only when it is complete. */
export async function exportFile(call: Call): Promise<number> {
  const { words } = readFlags(call.rest, [], [])
  const { house } = await call.open()
  const [file] = words
  if (file === undefined) {
    await pipeline(Readable.from(exportBook(house)), process.stdout, { end: false })
    return 0
  }
  const part = `${file}.part`
  try {
    await pipeline(Readable.from(exportBook(house)), createWriteStream(part, { flush: true }))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw asRefusal(error)
  }
  call.tell([call.page.words.say('cli.export.done', { file })])
  return 0
}
