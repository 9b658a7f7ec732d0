import { maySend } from '../core/parting/notice/may-send.ts'
import { Refusal } from '../core/refusal.ts'
import { filesEnclosed } from './enclosed.ts'
import { alongOf, letterAlong } from './going-along.ts'
import { doorOf, refuseMissing, refuseShut, sendGround } from './letter-door.ts'
import type { Door } from './letter-door.ts'
import { keptLetter, paperOf } from './letter-sheet.ts'
import type { KeptLetter } from './letter-sheet.ts'
import { goneLetter } from './letter-gone.ts'
import { composeLetter } from './letter-smtp.ts'
import { writerOf } from './mail-settings.ts'
import { letterPdf } from './paper/letter-pdf.ts'
import { runAction } from './run-action.ts'
import type { Asker } from './run-action.ts'
import { seeLetterOut } from './see-letter-out.ts'
import { openWorld } from './world.ts'
import type { House, World } from './world.ts'

export type LetterForm = 'pdf' | 'eml'
/** A letter as a file; its name names nobody. */
export type LetterFile = { name: string; type: string; bytes: Uint8Array }

/**
 * The letter of a parting as a file, for whoever is trusted: what went, else as it stands. A mail is made of approved
 * words only; a PDF of words that nobody has approved is called a draft.
 */
export async function letterFile(house: House, asker: Asker, client: string, form: LetterForm): Promise<LetterFile> {
  // The deed looks at who asks, and finds what the book has to say of it, once for both.
  await runAction(house, seeLetterOut, { client }, asker)
  const world = await openWorld(house, house.database.read, asker.person, asker.surface)
  const door = await doorOf(world, client)
  const gone = await goneLetter(world, door.notice)
  const { letter, final } = gone ? { letter: gone, final: true } : await standing(world, door)
  if (form === 'eml' && !final) refuseMissing(door, maySend(sendGround(door, await letterAlong(world, door))))
  const paper = paperOf(letter, door.ground.name, door.notice.way)
  const pdf = await letterPdf(paper, house.chromium)
  if (form === 'pdf') return { name: final ? 'letter.pdf' : 'draft.pdf', type: 'application/pdf', bytes: pdf }
  return { name: 'letter.eml', type: 'message/rfc822', bytes: await mailOf(world, door, letter, pdf) }
}

async function standing(world: World, door: Door) {
  if (!door.notice.out) refuseShut(door)
  const letter = await letterAlong(world, door)
  const final = door.notice.out || maySend(sendGround(door, letter)).length === 0
  return { letter: keptLetter(world, door, letter), final }
}

async function mailOf(world: World, { ground, parting, notice }: Door, letter: KeptLetter, pdf: Uint8Array) {
  if (notice.way !== 'email') throw new Refusal('letter-not-mail', { client: ground.name })
  const { subject, text, language, name, address } = letter
  const id = `${world.workspace}\n${ground.client}\n${parting.parting}\n${notice.mark ?? ''}`
  const along = alongOf(notice.files, await world.stores.files.list(ground.client))
  const enclosed = [{ name: 'letter.pdf', content: pdf }, ...(await filesEnclosed(world, along))]
  const mail = { id, at: world.now, subject, text, language, enclosed }
  return new Uint8Array(await composeLetter(writerOf(world.house.mail), { name, address }, mail, true))
}
