import type { CaseDone, CaseState } from '../cases/fold-cases.ts'
import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import type { Mood } from '../ledger/kinds/cases.ts'
import { checkTone } from '../letters/tone/check-tone.ts'
import type { Family } from '../letters/tone/families.ts'
import { guessLanguage } from '../letters/tone/guess-language.ts'
import { toneLanguages } from '../letters/tone/languages/all.ts'

/** What a hostile word is: judging, insulting, blaming, threatening or accusing somebody. */
const HOSTILE: readonly Family[] = ['F1', 'F3', 'F5', 'F8', 'F9']

/** The words of a client that are hostile, in their order. It says nothing of the client, and nothing of who is right. */
export function hostileWords(text: string, tag: string | null): string[] {
  const wished = toneLanguages.find(({ language }) => language === tag?.toLowerCase().split('-')[0])
  const language = wished ?? guessLanguage(text, toneLanguages)?.language
  if (!language) return []
  const { marks } = checkTone(text, { language, kind: 'letter', parting: false })
  return marks.filter(({ family }) => HOSTILE.includes(family)).map(({ words }) => words)
}

/** Nothing was heard for so many days after our answer: they fell silent (D). */
export const SILENT_AFTER = 30

/**
 * A hostile thread (A19): a case that began with hostile words, or in which somebody escalated. `outcome` is how it ended: the mood
 * that was last written down; `silent` where nothing was heard for thirty days after our answer; null while it is open.
 * `answeredBy` wrote the first answer.
 */
export type HostileThread = {
  client: string
  case: string
  opened: Day
  answeredOn: Day | null
  answeredBy: string | null
  outcome: Mood | null
  outcomeOn: Day | null
  quote: string
  because: string[]
}

/** The hostile threads of a client. `heard` are the days on which the client spoke with us, wherever that was. */
export function hostileThreads(cases: readonly CaseState[], heard: readonly Day[], today: Day): HostileThread[] {
  return cases.flatMap((one) => {
    const [said] = hostileWords(one.text, one.language)
    const escalated = one.steps.find(({ mood }) => mood === 'escalated')
    if (said === undefined && !escalated) return []
    return [threadOf(one, said ?? (escalated && theirWords(escalated)) ?? one.text, heard, today)]
  })
}

/** The words of a step are ours unless it is the client's answer. */
export function theirWords({ step, text }: Pick<CaseDone, 'step' | 'text'>): string | null {
  return step === 'agreed' || step === 'disagreed' ? text : null
}

const OURS = ['acknowledged', 'answered', 'updated', 'helping', 'told']
const THEIRS = ['agreed', 'disagreed', 'reopened']

function threadOf(one: CaseState, quote: string, heard: readonly Day[], today: Day): HostileThread {
  const answer = one.steps.find(({ step }) => step === 'answered') ?? one.steps.find(({ step }) => step === 'told')
  const spoken = one.steps.findLast(({ mood }) => mood !== null)
  const last = one.steps.findLast(({ step }) => OURS.includes(step))
  const silentOn = last && answer ? addDays(last.on, SILENT_AFTER) : null
  const words = [...heard, ...one.steps.filter(({ step }) => THEIRS.includes(step)).map(({ on }) => on)]
  const silent = silentOn !== null && silentOn <= today && !words.some((on) => on >= last!.on && on <= silentOn)
  return {
    client: one.client,
    case: one.case,
    opened: one.opened,
    answeredOn: answer?.on ?? null,
    answeredBy: answer?.by ?? null,
    outcome: spoken?.mood ?? (silent ? 'silent' : null),
    outcomeOn: spoken?.on ?? (silent ? silentOn : null),
    quote,
    because: [one.ref, ...(answer ? [answer.ref] : []), ...(spoken && spoken !== answer ? [spoken.ref] : [])],
  }
}
