import { makeLookup } from '../letters/tone/lookup.ts'
import type { Lookup } from '../letters/tone/lookup.ts'
import type { Phrase, ToneLanguage } from '../letters/tone/language.ts'
import { toneLanguages } from '../letters/tone/languages/all.ts'
import { readyLanguage } from '../letters/tone/ready-language.ts'
import type { ReadyLanguage } from '../letters/tone/ready-language.ts'
import { lexiconFor } from '../expect/lexicon.ts'
import type { Lexicon } from '../expect/lexicon.ts'
import { readSaid } from '../expect/said-words.ts'
import { replyLanguages } from './languages/all.ts'
import type { ReplyLanguage } from './language.ts'

type Found = Lookup<true>

/** A language whose phrases have been read: for replies, for tone, and for comparing words. */
export type ReadyReply = {
  language: string
  source: ReplyLanguage
  tone: ReadyLanguage
  lexicon: Lexicon
  concern: { found: Found; vague: Found }
  offer: { found: Found; vague: Found }
  who: Found
  when: Found
  own: Lookup<OwnCode>
  confirms: Found
  /** Stems of words that name no fact of a case. */
  plain: readonly string[]
}

/** What tone has no family for: denial of what somebody lived through, and blame for blame (A16). */
export const OWN_CODES = ['denial', 'counter'] as const
export type OwnCode = (typeof OWN_CODES)[number]

const ready = new Map<string, ReadyReply>()

/** The language of a tag (`is-IS`); null where we cannot check it. */
export function readyReply(tag: string): ReadyReply | null {
  const language = tag.toLowerCase().split('-')[0]!
  const known = ready.get(language)
  if (known) return known
  const source = replyLanguages.find((one) => one.language === language)
  const tone = toneLanguages.find((one) => one.language === language)
  const lexicon = lexiconFor(language)
  if (!source || !tone || !lexicon) return null
  const made = makeReady(source, tone, lexicon)
  ready.set(language, made)
  return made
}

function makeReady(source: ReplyLanguage, tone: ToneLanguage, lexicon: Lexicon): ReadyReply {
  const looked = (phrases: readonly Phrase[]) =>
    makeLookup(
      phrases.map((phrase) => [phrase, true as const]),
      tone,
    )
  const both = ({ found, vague }: ReplyLanguage['offer']) => ({ found: looked(found), vague: looked(vague) })
  const own = OWN_CODES.flatMap((code) => source[code].map((phrase) => [phrase, code] as const))
  return {
    language: source.language,
    source,
    tone: readyLanguage(tone),
    lexicon,
    concern: both(source.concern),
    offer: both(source.offer),
    who: looked(source.who),
    when: looked(source.when),
    own: makeLookup(own, tone),
    confirms: looked(source.confirms),
    plain: readSaid(source.plain, lexicon).stems,
  }
}
