import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { mayApologise } from '../core/remedies/apologies.ts'
import type { CaseState } from '../core/cases/fold-cases.ts'
import { guessLanguage } from '../core/letters/tone/guess-language.ts'
import type { ToneLanguage } from '../core/letters/tone/language.ts'
import { toneLanguages } from '../core/letters/tone/languages/all.ts'
import { apologyLacks } from '../core/remedies/sincerity.ts'
import { action } from './action.ts'
import { draftOf } from './case-book.ts'
import { language } from './clients.ts'
import { refuseBefore, refuseFuture } from './days.ts'
import { record } from './record.ts'
import { caseIn, refuseClosed, remediesOf } from './remedy-book.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'

/**
 * Records an apology in its own words (T6, M27): one for a failure, a second one only after something was put right. It
 * names what happened and our own part, without a "but" or an "if". In a language we cannot read nothing is checked.
 */
export const apologise = action({
  name: 'apologise',
  access: 'member',
  changes: true,
  places: ['client', 'case', 'text'],
  input: z.object({
    client: z.string().min(1),
    case: keyInput,
    text: z.string().trim().min(1).max(10_000),
    language: language.optional(),
    on: day.optional(),
  }),
  output: z.object({
    client: key,
    case: key,
    /** The language it was read in; null where it was not checked. */
    checked: z.string().nullable(),
    ids: z.array(z.string()),
  }),
  async run(world, { client: named, case: which, text, language: given, on }) {
    refuseFuture(world, on)
    const meant = caseIn(await remediesOf(world, named), which)
    const { client, one } = meant
    refuseClosed(one)
    refuseBefore(on ?? world.today, one.opened)
    const { may, earlier } = mayApologise(client, meant.facts, one.matter, world.today)
    if (!may) throw new Refusal('apology-given', { client, on: earlier.on, words: shortened(earlier.text) })
    const tongue = languageOf(text, given, one.language, meant.language, world.business?.language)
    if (tongue) refuseInsincere(text, one, tongue)
    const body = { client, case: one.case, text }
    const ids = await record(world, [draftOf(world, meant, 'apology', body, on)])
    return { client, case: one.case, checked: tongue?.language ?? null, ids }
  },
})

function refuseInsincere(text: string, one: CaseState, tongue: ToneLanguage): void {
  const about = [one.text, one.asks, one.delivery, one.matter.replaceAll(/[._-]/g, ' ')].join(' ')
  const [first] = apologyLacks(text, about, tongue)
  if (first) throw new Refusal('apology-not-sincere', { lack: first.lack, words: first.words })
}

/** The language that was said, the one the words plainly are in, else the first we know of the client's. */
function languageOf(text: string, given?: string, ...tags: (string | null | undefined)[]): ToneLanguage | null {
  if (given !== undefined) return byTag(given) ?? null
  const guess = guessLanguage(text, toneLanguages)
  if (guess?.sure) return guess.language
  const known = tags.find((tag) => tag !== null && tag !== undefined)
  return byTag(known) ?? guess?.language ?? null
}

function byTag(tag: string | null | undefined): ToneLanguage | undefined {
  return toneLanguages.find((one) => one.language === tag?.toLowerCase().split('-')[0])
}

const LONGEST = 120

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`
}
