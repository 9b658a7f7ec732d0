import { z } from 'zod'
import { sameWords } from '../core/expect/questions.ts'
import { POINTS_NEEDED, readPoint, tellingPoints } from '../core/expect/teach-back.ts'
import type { Day } from '../core/day.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { dayThere } from './days.ts'
import { openedBy } from './open-sheet.ts'
import type { OpenedSheet } from './open-sheet.ts'
import { draftBy, record } from './record.ts'
import { promisesOf } from './sheet-promise-facts.ts'
import type { World } from './world.ts'

const point = z.string().trim().max(1000).optional()
const MOST_QUESTIONS = 20

/**
 * What a client says to a sheet, by its private link: three points in their own words, questions, and whether they
 * accept (M16). A point that meets no line, or one that says otherwise, becomes a question. Said again it takes the
 * place of what was said before; what was accepted stays accepted until the sheet is withdrawn.
 */
export const answerSheet = action({
  name: 'answer-sheet',
  access: 'anyone',
  byLink: true,
  changes: true,
  input: z.object({
    token: z.string().min(1).max(200),
    point1: point,
    point2: point,
    point3: point,
    /** One on each line. */
    questions: z.string().trim().max(10_000).optional(),
    name: z.string().trim().min(1).max(200),
    accept: z.boolean().default(false),
  }),
  output: z.object({
    accepted: z.boolean(),
    revised: z.boolean(),
    points: z.int(),
    /** The client's points that became questions, and what they asked. */
    questions: z.array(z.object({ text: z.string(), raised: z.boolean() })),
  }),
  async run(world, { token, name, accept, ...said }) {
    const opened = await openedBy(world, token)
    const answer = readAnswer(said, opened, accept)
    const on = await dayThere(world, opened.expected.client)
    const questions = questionsOf(answer, opened, on)
    const fresh = questions.filter(
      ({ text }) => !opened.version.questions.some((one) => isKept(one, answer) && sameWords(one.text, text)),
    )
    const signs = accept && opened.version.acceptedOn === null
    const own = ownOf(opened)
    const drafts = [
      ...revisions(world, opened, answer),
      ...answer.points.map((text) =>
        draftBy(world, 'understood', own.client, { ...own, text, person: personOf(opened, name) }, on),
      ),
      ...fresh.map(({ text }) =>
        draftBy(world, 'query', own.client, { ...own, text, answer: undefined, person: personOf(opened, name) }, on),
      ),
      ...(signs ? acceptance(world, opened, name, on) : []),
    ]
    if (drafts.length > 0) await record(world, drafts)
    const revised = answer.points.length > 0 && opened.version.points.length > 0
    return { accepted: signs || opened.version.acceptedOn !== null, revised, points: answer.points.length, questions }
  },
})

type Said = {
  point1?: string | undefined
  point2?: string | undefined
  point3?: string | undefined
  questions?: string | undefined
}
type Answer = { points: string[]; asked: string[] }

/** Who accepts says three things first: a tick or "I agree" is no understanding. */
function readAnswer(said: Said, { version }: OpenedSheet, accept: boolean): Answer {
  const given = [said.point1, said.point2, said.point3].flatMap((text) => (text ? [text] : []))
  const telling = tellingPoints(given, version.language ?? 'en')
  if (accept && telling.length < POINTS_NEEDED)
    throw new Refusal('points-missing', { n: telling.length, needed: POINTS_NEEDED })
  const lines = (said.questions ?? '').split(/\r?\n/u).map((line) => line.trim())
  const asked = lines.filter((line) => line !== '').slice(0, MOST_QUESTIONS)
  if (given.length === 0 && asked.length === 0) throw new Refusal('answer-empty')
  return { points: accept ? telling : given, asked }
}

function questionsOf(
  { points, asked }: Answer,
  { version }: OpenedSheet,
  on: Day,
): { text: string; raised: boolean }[] {
  const raised = points.filter((text) => readPoint(text, on, version).question)
  const own = asked.filter((text) => !raised.some((one) => sameWords(one, text)))
  return [...raised.map((text) => ({ text, raised: true })), ...own.map((text) => ({ text, raised: false }))]
}

type Asked = OpenedSheet['version']['questions'][number]

/** Questions that points raised go with those points, unless they were answered. */
function isKept({ raised, answer }: Asked, { points }: Answer): boolean {
  return points.length === 0 || !raised || answer !== null
}

/** What was said before and is said anew counts no more; it stays in the ledger. */
function revisions(world: World, { expected, version }: OpenedSheet, answer: Answer): FactDraft[] {
  if (answer.points.length === 0) return []
  const gone = [
    ...version.points.map(({ id }) => id),
    ...version.questions.filter((one) => !isKept(one, answer)).flatMap(({ because }) => because),
  ]
  return gone.map((fact) => draftBy(world, 'void', expected.client, { fact, text: undefined }))
}

function acceptance(world: World, opened: OpenedSheet, name: string, on: Day): FactDraft[] {
  const { language } = opened.version
  const own = ownOf(opened)
  const body = {
    ...own,
    step: 'accepted' as const,
    text: name,
    language: language ?? undefined,
    person: personOf(opened, name),
  }
  return [draftBy(world, 'sheet', own.client, body, on), ...promisesOf(world, opened, on)]
}

function ownOf({ expected, engagement, version }: OpenedSheet) {
  return { client: expected.client, engagement: engagement.engagement, version: version.version }
}

/** The key of the person at the client who has this name, where it is exactly one. */
function personOf({ expected }: OpenedSheet, name: string): string | undefined {
  const alike = expected.card.people.filter((one) => sameWords(one.name ?? '', name))
  return alike.length === 1 ? alike[0]!.key : undefined
}
