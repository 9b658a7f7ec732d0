import type { Day } from '../core/day.ts'
import { writeDay } from '../words/arguments.ts'
import type { PartingLetter, Door } from './letter-door.ts'
import type { LetterPaper } from './paper/letter-paper.ts'
import { paragraphsOf } from './paper/letter-paper.ts'
import { oneLine } from './one-line.ts'
import type { World } from './world.ts'

/** A letter as it was approved, kept word for word until it is out: what a second person read is what goes. */
export type KeptLetter = {
  language: string
  subject: string
  text: string
  name: string
  person: string | null
  address: string
  day: Day
  sender: string[]
  /** True where somebody said that it must not wait for the recipient's open hours. */
  anyway: boolean
}

/** The letter of a door, to whom it goes, on the day it is written. */
export function keptLetter(world: World, { ground, notice }: Door, letter: PartingLetter): KeptLetter {
  const { card, today } = ground
  const { language, subject, text } = letter
  const { person, address } = notice
  const known = card.people.find(({ key }) => key === person)
  const name = known ? (known.name ?? known.key) : card.name
  const sender = [world.business?.name ?? '', fromOf(world)].filter((line) => line !== '')
  return { language, subject, text, name, person, address: address ?? '', day: today, sender, anyway: false }
}

/** The letter on paper. Lines of an address of the post stand as they were written, and the client's own name under a person's. */
export function paperOf(letter: KeptLetter, client: string, way: string | null): LetterPaper {
  const { language, subject, text, name, address, day, sender } = letter
  const below = way === 'post' ? address.split(/\r?\n|,\s+/) : []
  const recipient = [name, client === name ? '' : client, ...below].map(oneLine).filter((line) => line !== '')
  const written = writeDay(language, day, 'long')
  return { language, sender, recipient, day: written, subject: oneLine(subject), paragraphs: paragraphsOf(text) }
}

/** The address that letters of ours come from, without the name before it; '' where none is set up. */
function fromOf({ house }: World): string {
  return /<([^<>]*)>\s*$/.exec(house.mail.from)?.[1] ?? house.mail.from
}
