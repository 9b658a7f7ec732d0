import type { Day } from '../core/day.ts'
import type { ClientCard } from '../core/ledger/card.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import type { World } from './world.ts'

type SheetLetter = {
  card: ClientCard
  person: ClientCard['people'][number] | undefined
  language: string
  title: string
  url: string
  expires: Day
}

/** The letter that goes with a link, in the client's language, and the address that opens it in a mail program. */
export function sheetMail(
  world: World,
  letter: SheetLetter,
): { to: string | null; subject: string; text: string; mailto: string } {
  const { card, person, language, title, url, expires } = letter
  const { say } = loadWords(languageFor(language))
  const business = world.business?.name ?? ''
  const to = person?.email ?? card.email ?? null
  const args = { title, business, url, expires: { day: expires }, name: person?.name ?? card.name }
  const [subject, text] = [say('sheet.mail.subject', args), say('sheet.mail.text', args)]
  // Addresses may hold + and &, which would end the address in a mailto link.
  const address = to === null ? '' : encodeURIComponent(to).replace('%40', '@')
  const mailto = `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
  return { to, subject, text, mailto }
}
