import { isTrade } from '../calendar/trade-words.ts'
import type { Trade } from '../calendar/trade-words.ts'

/** What a question is good for. */
export const QUESTION_TAGS = ['opening', 'service', 'change', 'risk', 'future', 'idea'] as const
export type QuestionTag = (typeof QUESTION_TAGS)[number]

/** A question of the bank, said by `question.<key>` in each language; without `trades` it fits every client. */
export type BankQuestion = { key: string; tags: readonly QuestionTag[]; trades?: readonly Trade[] }

/** Open questions about the client (N28; handbook 4.5): none can be answered by yes or no, none sells. */
export const QUESTIONS: readonly BankQuestion[] = [
  { key: 'on-your-mind', tags: ['opening'] },
  { key: 'make-it-useful', tags: ['opening'] },
  { key: 'year-for-you', tags: ['opening', 'change'] },
  { key: 'proudest', tags: ['opening'] },
  { key: 'worked-well', tags: ['service'] },
  { key: 'got-in-way', tags: ['service', 'risk'] },
  { key: 'stop-doing', tags: ['service'] },
  { key: 'missed-most', tags: ['service'] },
  { key: 'waiting-for-us', tags: ['service'] },
  { key: 'explain-better', tags: ['service'] },
  { key: 'tell-a-friend', tags: ['service'] },
  { key: 'more-than-enough', tags: ['service', 'idea'] },
  { key: 'what-changed', tags: ['change'] },
  { key: 'new-people', tags: ['change'] },
  { key: 'clients-of-yours', tags: ['change'] },
  { key: 'busy-times', tags: ['change', 'future'] },
  { key: 'how-to-reach', tags: ['change', 'service'] },
  { key: 'keeps-awake', tags: ['risk'] },
  { key: 'could-go-wrong', tags: ['risk'] },
  { key: 'why-leave', tags: ['risk'] },
  { key: 'if-we-stopped', tags: ['risk'] },
  { key: 'year-from-now', tags: ['future'] },
  { key: 'next-big-step', tags: ['future'] },
  { key: 'goal-first', tags: ['future'] },
  { key: 'how-would-you-know', tags: ['future'] },
  { key: 'wish-existed', tags: ['idea'] },
  { key: 'do-by-hand', tags: ['idea'] },
  { key: 'seen-elsewhere', tags: ['idea'] },
  { key: 'one-thing', tags: ['idea', 'service'] },
  { key: 'guests-say', tags: ['change', 'service'], trades: ['hospitality', 'tourism', 'ski'] },
  {
    key: 'season-ahead',
    tags: ['future'],
    trades: ['retail', 'farming', 'tourism', 'fishing', 'hospitality', 'heating', 'sweets'],
  },
  { key: 'harvest', tags: ['future', 'risk'], trades: ['farming', 'fishing', 'food'] },
  { key: 'patients', tags: ['change'], trades: ['clinic'] },
  { key: 'parents-say', tags: ['change'], trades: ['school'] },
  { key: 'deadlines', tags: ['risk', 'future'], trades: ['accounting', 'law', 'building'] },
]

/** So many are suggested at once: a person asks a few and listens. */
const SUGGESTED = 8

/**
 * Questions to choose from for a client: those of their trade first, then from each tag in turn, and none that were
 * asked last time and answered. Always the same for the same facts.
 */
export function questionsFor(trade: string | null, asked: ReadonlySet<string>): BankQuestion[] {
  const fresh = QUESTIONS.filter(({ key }) => !asked.has(key))
  const own = fresh.filter(({ trades }) => trades?.some((one) => isTrade(trade ?? '', one)))
  const common = fresh.filter(({ trades }) => !trades)
  const byTag = QUESTION_TAGS.map((tag) => common.filter(({ tags }) => tags[0] === tag))
  const inTurns = Array.from({ length: common.length }, (_, i) => byTag.flatMap((list) => list[i] ?? [])).flat()
  return [...own, ...inTurns].slice(0, SUGGESTED)
}
