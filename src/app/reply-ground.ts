import type { CaseState } from '../core/cases/fold-cases.ts'
import { clientCard } from '../core/ledger/card.ts'
import type { ClientCard } from '../core/ledger/card.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import { guessLanguage } from '../core/letters/tone/guess-language.ts'
import { toneLanguages } from '../core/letters/tone/languages/all.ts'
import type { Private } from '../core/replies/exposures.ts'
import { worstOf } from '../core/replies/hold-of.ts'
import { LANGUAGES, languageFor } from '../words/words.ts'
import type { Language } from '../words/words.ts'
import { sightOf } from './ask.ts'
import { caseMeant } from './case-book.ts'
import type { World } from './world.ts'

/** What a reply to a case is written and checked with. */
export type ReplyGround = {
  client: string
  name: string
  one: CaseState
  card: ClientCard
  language: Language
  /** False where nobody wrote down which language the client reads, or it is one we do not check. */
  languageKnown: boolean
  known: Private
}

const KINDS: readonly KindName[] = ['client', 'person', 'engagement']

export async function replyGround(
  world: World,
  named: string,
  key: string,
  wish: { language?: Language | undefined; text?: string | undefined } = {},
): Promise<ReplyGround> {
  const { client, name, one } = await caseMeant(world, named, key)
  const facts = (await world.stores.facts.seenOf([client], sightOf(world), KINDS)).get(client) ?? []
  const card = clientCard(client, facts)
  return { client, name, one, card, ...languageOf(world, one, card, wish), known: privateOf(one, card, facts) }
}

/**
 * The language asked for; else that the reply is plainly in. Where that is not plain, of those it may be in (the client's
 * person, their words, their card, ours) the one in which it reads worst: a threat is one in any language (A16).
 */
function languageOf(
  { business }: World,
  one: CaseState,
  card: ClientCard,
  { language, text }: { language?: Language | undefined; text?: string | undefined },
): Pick<ReplyGround, 'language' | 'languageKnown'> {
  const person = card.people.find((other) => other.key === one.person)
  const theirs = [person?.language, one.language, card.language].filter((tag) => isOurs(tag))
  if (language) return { language, languageKnown: true }
  const languageKnown = theirs.length > 0
  const guess = guessLanguage(text ?? one.text, toneLanguages)
  const guessed = guess?.language.language
  if (guess?.sure && (text !== undefined || !languageKnown)) return { language: languageFor(guessed), languageKnown }
  const may = [...theirs, guessed, business?.language].filter((tag) => isOurs(tag)).map((tag) => languageFor(tag!))
  const read = text === undefined ? may[0] : worstOf(text, [...new Set(may)])
  return { language: languageFor(read ?? undefined), languageKnown }
}

function isOurs(tag: string | null | undefined): boolean {
  return LANGUAGES.some((language) => language === tag?.toLowerCase().split(/[-_]/)[0])
}

/** What is on record of the client and not in the words that they made public themselves. */
function privateOf(one: CaseState, card: ClientCard, facts: readonly Fact[]): Private {
  const said = one.text.toLowerCase()
  const kept = (words: readonly (string | null | undefined)[]) => {
    const known = words.filter((word): word is string => word !== null && word !== undefined && word !== '')
    return [...new Set(known)].filter((word) => !said.includes(word.toLowerCase()))
  }
  const works = facts.flatMap((fact) => (fact.kind === 'engagement' ? [fact.body.text] : []))
  const names = card.people.flatMap(({ name }) =>
    name === undefined ? [] : [name, name.split(' ')[0], name.split(' ').at(-1)],
  )
  return {
    names: kept([card.name, ...names]),
    addresses: kept([card, ...card.people].flatMap(({ email, phone }) => [email, phone])),
    matters: kept([one.delivery, card.ref, ...works]),
  }
}
