import { isTold } from '../../../../core/advice/told-change.ts'
import { sayRatio } from '../../pieces/change-words.ts'
import type { ScreenWords } from '../../words/words-context.tsx'
import type { Prepared } from './check-in.tsx'

/** One thing that is known: words, in quotation marks where they are the client's, and what belongs to them. */
export type KnownLine = { text: string; quoted: boolean; more: string }

export type KnownPart = 'goals' | 'complaints' | 'promises' | 'open' | 'answers' | 'changes'

/** What is known before a talk, in the order in which it matters to the client. */
export function knownLines(words: ScreenWords, prepared: Prepared): [KnownPart, KnownLine[]][] {
  const { say, day } = words
  const { goals, complaints, promises, open, answers } = prepared
  const whose = (ours: boolean) => say(ours ? 'web.promise.ours' : 'web.promise.theirs')
  return [
    ['goals', goals.filter((goal) => goal.state === 'open').map((goal) => line(goal.text, goalMore(words, goal)))],
    ['complaints', complaints.map(({ text, on }) => line(text, day(on), true))],
    ['promises', promises.map(({ text, ours, due }) => line(text, `${whose(ours)} · ${day(due)}`))],
    ['open', open.map(({ text, on }) => line(text, day(on)))],
    ['answers', answers.map(({ text, answer, on }) => line(answer ?? '', `${text} · ${day(on)}`, true))],
    ['changes', changeLines(words, prepared)],
  ]
}

function line(text: string, more: string, quoted = false): KnownLine {
  return { text, more, quoted }
}

function goalMore({ say }: ScreenWords, { set, service }: Prepared['goals'][number]): string {
  const served =
    service === null ? say('web.check-in.goal.service.none') : say('web.check-in.goal.service', { service })
  return `${say('web.check-in.goal.set', { set: { day: set } })} · ${served}`
}

function changeLines({ say }: ScreenWords, { changes }: Prepared): KnownLine[] {
  return changes.filter(isTold).map(({ measure, ratio }) => {
    return { text: `${say(`web.changes.${measure}`)}: ${sayRatio(say, measure, ratio)}`, quoted: false, more: '' }
  })
}
