import { z } from 'zod'
import { clientCard } from '../core/ledger/card.ts'
import type { ClientCard } from '../core/ledger/card.ts'
import { memberCards } from '../core/ledger/card.ts'
import { Refusal } from '../core/refusal.ts'
import { writeDay } from '../words/arguments.ts'
import { loadWords } from '../words/load.ts'
import { LANGUAGES } from '../words/words.ts'
import type { Language } from '../words/words.ts'
import { action } from './action.ts'
import { refuseBefore } from './days.ts'
import { openPromise } from './open-promise.ts'
import { day, key } from './shapes.ts'
import type { World } from './world.ts'

/** A ready note that tells a client of a new day for a promise (M17), in the client's language. Records nothing and sends nothing. */
export const writePromiseNote = action({
  name: 'write-promise-note',
  access: 'member',
  changes: false,
  places: ['client', 'text', 'to'],
  input: z.object({
    client: z.string().min(1),
    text: z.string().trim().min(1).max(1000),
    to: day,
    person: key.optional(),
  }),
  output: z.object({
    client: key,
    language: z.enum(LANGUAGES),
    /** True where nobody said which language the client reads, or we do not write it. */
    assumed: z.boolean(),
    /** `before` the day, with time to agree on a new one, or `after` it was missed, with an apology. */
    variant: z.enum(['before', 'after']),
    subject: z.string(),
    text: z.string(),
    email: z.string().nullable(),
    mailto: z.string(),
  }),
  async run(world, input) {
    const open = await openPromise(world, input.client, input.text, world.today)
    if (!open.ours) throw new Refusal('promise-not-ours', { client: open.client, text: open.text })
    refuseBefore(input.to, world.today)
    const facts = (await world.stores.facts.ofClients([open.client])).get(open.client)!
    const card = clientCard(open.client, facts)
    const reader = readerOf(card, input.person)
    const { language, assumed } = languageOf(reader.language ?? card.language, world.business?.language)
    const variant = open.due < world.today ? ('after' as const) : ('before' as const)
    const { say } = loadWords(language)
    const long = (on: string) => writeDay(language, on, 'long')
    const signature = await signatureOf(world)
    const args = {
      name: reader.name,
      first: firstName(reader.name),
      text: open.text,
      due: long(open.due),
      to: long(input.to),
      signature,
    }
    const [subject, text] = [say('letter.promise-moved.subject', args), say(`letter.promise-moved.${variant}`, args)]
    const email = reader.email ?? card.email ?? null
    return {
      client: open.client,
      language,
      assumed,
      variant,
      subject,
      text,
      email,
      mailto: mailtoOf(email, subject, text),
    }
  },
})

type Reader = { name: string; email?: string | undefined; language?: string | undefined }

/** Whom the note is for: the person named, else the first at the client with an address, else the client. */
function readerOf(card: ClientCard, wanted: string | undefined): Reader {
  const named = card.people.find((person) => person.key === wanted)
  if (wanted !== undefined && !named) throw new Refusal('person-not-found', { client: card.key, person: wanted })
  const person = named ?? card.people.find((one) => one.email !== undefined) ?? card.people[0]
  return person ? { ...person, name: person.name ?? person.key } : { name: card.name }
}

function languageOf(...wished: (string | undefined)[]): { language: Language; assumed: boolean } {
  const spoken = wished.map((one) => LANGUAGES.find((language) => language === one?.toLowerCase().split('-')[0]))
  const language = spoken.find((one) => one !== undefined) ?? 'en'
  const known = loadWords(language).has('letter.promise-moved.subject')
  return { language: known ? language : 'en', assumed: spoken[0] === undefined || !known }
}

function firstName(name: string): string {
  return name.split(' ')[0]!
}

/** Whoever writes, and the business below. */
async function signatureOf(world: World): Promise<string> {
  const own = memberCards(await world.stores.facts.houseCards('member')).find(
    ({ key: one }) => one === world.person?.member,
  )
  return [own?.name, world.business?.name].filter((line) => line !== undefined).join('\n')
}

function mailtoOf(email: string | null, subject: string, text: string): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'))
  return `mailto:${encodeURIComponent(email ?? '').replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${body}`
}
