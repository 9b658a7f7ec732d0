import { missingIn } from '../../../../core/checkins/missing.ts'
import type { CheckinNeed } from '../../../../core/checkins/missing.ts'
import { writePairs } from '../../../../core/checkins/text-lines.ts'
import type { Input } from '../../calls/call.ts'

/** A check-in as far as somebody has written it down. */
export type Draft = {
  on: string
  mode: string
  why: string
  minutes: string
  person: string
  thanks: string
  questions: { text: string; answer: string }[]
  said: string
  share: number | null
  goals: Record<string, 'still' | 'met' | 'dropped'>
  newGoal: string
  check: string
  checkMinutes: string
  checkCost: string
  promises: { text: string; due: string }[]
  next: string
}

const ROWS = 3

export function emptyDraft(on: string): Draft {
  const empty = { why: '', minutes: '', person: '', thanks: '', said: '', newGoal: '', next: '' }
  return {
    ...empty,
    on,
    mode: 'video',
    questions: Array.from({ length: ROWS }, () => ({ text: '', answer: '' })),
    share: null,
    goals: {},
    check: '',
    checkMinutes: '',
    checkCost: '',
    promises: [{ text: '', due: '' }],
  }
}

/** What is still missing before it may be recorded, and how many questions lack. */
export function lacksOf(draft: Draft): { needs: CheckinNeed[]; questions: number } {
  const answered = draft.questions.filter(({ text, answer }) => text.trim() !== '' && answer.trim() !== '')
  const different = new Set(answered.map(({ text }) => text.trim().toLowerCase())).size
  return { needs: missingIn(draft), questions: ROWS - different }
}

/** The first promise that has words and no day. */
export function undatedPromise(draft: Draft): number | null {
  const at = draft.promises.findIndex(({ text, due }) => text.trim() !== '' && due === '')
  return at < 0 ? null : at
}

/** The draft as the deed takes it; what is empty is left out. */
export function draftInput(client: string, draft: Draft): Input<'record-check-in'> {
  const { on, mode, check, share } = draft
  const numbers = {
    minutes: wholeIn(draft.minutes),
    checkMinutes: check === '' ? undefined : wholeIn(draft.checkMinutes),
    share: share ?? undefined,
  }
  const filled = Object.entries(textsOf(draft)).filter(([, text]) => text.trim() !== '')
  return { client, mode, on, ...Object.fromEntries(filled), ...numbers }
}

function textsOf(draft: Draft): Record<string, string> {
  const { mode, why, person, thanks, said, check, checkCost, next, questions, promises } = draft
  const goals: [string, string][] = [...Object.entries(draft.goals), [draft.newGoal, 'set']]
  return {
    why: mode === 'phone' ? why : '',
    person,
    thanks,
    said,
    check,
    checkCost: check === '' ? '' : checkCost.trim(),
    next,
    asked: pairsOf(questions.map(({ text, answer }) => [text, answer])),
    promises: pairsOf(promises.map(({ text, due }) => [text, due])),
    goals: pairsOf(goals),
  }
}

function pairsOf(pairs: [string, string][]): string {
  return writePairs(pairs.filter(([first]) => first.trim() !== ''))
}

function wholeIn(text: string): number | undefined {
  return /^\d+$/.test(text.trim()) ? Number(text) : undefined
}
