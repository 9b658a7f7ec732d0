import { createHash } from 'node:crypto'
import type { Day } from '../core/day.ts'
import { distinctNames } from '../core/parting/handover/file-names.ts'
import type { KeptFile } from '../db/files-store.ts'
import { loadWords } from '../words/load.ts'
import type { Language } from '../words/words.ts'
import type { HandoverGround } from './handover-ground.ts'
import { itemsOf } from './handover-items.ts'
import type { HandoverItem } from './handover-items.ts'
import { accountCsv, accountLines } from './pack-account.ts'
import { keepingLines } from './pack-keeping.ts'
import { itemsCsv, receiptText } from './pack-lists.ts'
import { packReadme } from './pack-readme.ts'
import type { PackTold } from './pack-readme.ts'
import { headed } from './pack-words.ts'
import { rulesNow } from './retention-ground.ts'
import { accountsOf } from './see-handover.ts'
import { teamOf } from './team.ts'
import type { World } from './world.ts'

/** Something in a pack: words that are made for it, or a file that is kept. Lengths in bytes, checksums in hex. */
export type PackEntry = { path: string; bytes: number; sha256: string } & ({ content: Buffer } | { file: KeptFile })

/** Everything in a pack in its order. The last is a list of checksums that `sha256sum -c` reads. */
export async function planPack(world: World, ground: HandoverGround, language: Language): Promise<PackEntry[]> {
  const items = await itemsOf(world, ground)
  const files = items.flatMap((item) => item.files)
  const names = distinctNames(files.map(({ name }) => name))
  const paths = new Map(files.map(({ id }, i) => [id, `files/${names[i]}`]))
  const texts = await textsOf(world, ground, language, items, paths)
  const kept = (await world.stores.files.list(ground.client)).filter(({ id }) => paths.has(id))
  const carried = kept.map((file): PackEntry => {
    return { path: paths.get(file.id)!, bytes: file.bytes, sha256: file.sha256, file }
  })
  const entries = [...texts, ...carried]
  const sums = entries.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')
  return [...entries, written('manifest.sha256', sums)]
}

/** What the pack of a client is called: letters that every machine takes. */
export function packName(client: string, today: Day): string {
  const plain = client.replaceAll(/[^A-Za-z0-9-]+/g, '-').replaceAll(/^-+|-+$/g, '')
  return `${plain === '' ? 'client' : plain}-handover-${today}.zip`
}

async function textsOf(
  world: World,
  ground: HandoverGround,
  language: Language,
  items: readonly HandoverItem[],
  paths: ReadonlyMap<string, string>,
): Promise<PackEntry[]> {
  const words = loadWords(language)
  const accounts = accountsOf(world, ground)
  const account = accountLines(words, accounts)
  const keeping = keepingLines(words, await rulesNow(world))
  const told = await toldOf(world, ground, { items, paths, account, keeping })
  const title = words.say('handover.account.title', { day: { day: world.today } })
  return [
    written('README.txt', packReadme(words, told)),
    written('items.csv', itemsCsv(words, told)),
    written('credentials.csv', itemsCsv(words, told, 'credentials')),
    written('licences.csv', itemsCsv(words, told, 'licences')),
    written('account.txt', headed(title, account)),
    written('account.csv', accountCsv(words, accounts)),
    written('receipt.txt', receiptText(words, told)),
  ]
}

async function toldOf(
  world: World,
  { name, lastDay, member }: HandoverGround,
  rest: Pick<PackTold, 'items' | 'paths' | 'account' | 'keeping'>,
): Promise<PackTold> {
  const found = member === null ? undefined : (await teamOf(world)).find(({ key }) => key === member)
  const contact = found ? { name: found.name, email: found.card?.email ?? null } : null
  return { client: name, business: world.business?.name ?? '', today: world.today, lastDay, contact, ...rest }
}

/** Line ends that every editor of text shows. */
function written(path: string, text: string): PackEntry {
  const content = Buffer.from(path.endsWith('.txt') ? text.replaceAll('\n', '\r\n') : text)
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex'), content }
}
