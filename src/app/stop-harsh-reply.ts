import type { CaseState } from '../core/cases/fold-cases.ts'
import type { Day } from '../core/day.ts'
import { guessLanguage } from '../core/letters/tone/guess-language.ts'
import { toneLanguages } from '../core/letters/tone/languages/all.ts'
import type { CaseStep } from '../core/ledger/kinds/cases.ts'
import { Refusal } from '../core/refusal.ts'
import { checkReply } from '../core/replies/check-reply.ts'
import { worstOf } from '../core/replies/hold-of.ts'
import { readyReply } from '../core/replies/ready-reply.ts'
import { LANGUAGES } from '../words/words.ts'

/** Steps whose words went to the client. */
const SAID_TO_CLIENT: readonly CaseStep[] = ['acknowledged', 'answered', 'updated', 'helping', 'told']

type Said = { step: CaseStep; text?: string | undefined; override?: string | undefined }

/**
 * Refuses words to a client that fight back (A16): a threat about a review whatever is given, anything else that the
 * check of replies stops unless a reason stands beside it, which is kept with the name of who gave it. In a language
 * nobody can tell the words are read in each.
 */
export function stopHarshReply({ step, text, override }: Said, one: CaseState, today: Day): void {
  if (text === undefined || !SAID_TO_CLIENT.includes(step)) return
  const tag = languageOf(text, one.language)
  const ready = tag === null ? null : readyReply(tag)
  if (!ready) return
  const facts = { text: one.text, on: one.opened, delivery: one.delivery, asks: one.asks, language: one.language }
  const { marks } = checkReply(text, { ready, facts, today, members: [], openly: null })
  const threat = marks.find(({ hold }) => hold === 'change')
  if (threat) throw new Refusal('reply-threatens', { words: threat.words })
  const stop = marks.find(({ hold }) => hold === 'reason')
  if (stop && override === undefined) throw new Refusal('reply-stopped', { words: stop.words })
}

/** The language the words are in, where that is plain; else of the client's, ours and the likeliest the one in which they read worst. */
function languageOf(text: string, tongue: string | null): string | null {
  const guess = guessLanguage(text, toneLanguages)
  if (guess?.sure) return guess.language.language
  const may = [tongue, guess?.language.language, ...LANGUAGES].filter((tag): tag is string => typeof tag === 'string')
  return worstOf(text, [...new Set(may)])
}
