import { z } from 'zod'
import { answerOf, closingLacks } from '../core/cases/blame.ts'
import type { CaseState } from '../core/cases/fold-cases.ts'
import { standardOf } from '../core/cases/standard-kept.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { caseMeant, deskFor, draftOf, offersOf } from './case-book.ts'
import type { CaseMeant } from './case-book.ts'
import { mood, standardShape, words } from './case-shapes.ts'
import { refuseBefore, refuseFuture } from './days.ts'
import { refuseOwnJudge } from './own-judge.ts'
import { record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import type { World } from './world.ts'

const input = z.object({
  client: z.string().min(1),
  case: keyInput,
  answer: z.enum(['agreed', 'disagreed']).optional(),
  said: words.optional(),
  useful: words.optional(),
  although: words.optional(),
  text: words.optional(),
  mood: mood.optional(),
  on: day.optional(),
})

type Asked = z.infer<typeof input>

/**
 * Closes a case. Refused until the client was told (11.2 no. 13); where nobody was at fault until it says what useful
 * thing we did anyway (M24); where the client disagrees until it says why it is closed all the same. Answers with the
 * client's answer, `none` where there was none, and whether we kept our standard (A24).
 */
export const closeCase = action({
  name: 'close-case',
  access: 'member',
  changes: true,
  places: ['client', 'case'],
  input,
  output: z.object({
    client: key,
    case: key,
    answered: z.enum(['agreed', 'disagreed', 'none']),
    standard: standardShape,
    ids: z.array(z.string()),
  }),
  async run(world, asked) {
    refuseFuture(world, asked.on)
    const meant = await caseMeant(world, asked.client, asked.case)
    refuseBefore(asked.on ?? world.today, meant.one.opened)
    refuseClosing(meant.one, asked)
    if (asked.useful !== undefined) await refuseOwnJudge(world, meant.one)
    const ids = await record(world, draftsOf(world, meant, asked))
    const { client, one, facts } = await caseMeant(world, meant.client, asked.case)
    const standard = standardOf(one, offersOf(facts, one.case, world.today), await deskFor(world, [one]), world.today)
    return { client, case: one.case, answered: answerOf(one).answer, standard, ids }
  },
})

const REFUSALS = { told: 'case-not-told', useful: 'useful-missing', agreement: 'case-disagreed' } as const

function refuseClosing(one: CaseState, { answer, said, useful, although }: Asked): void {
  const named = { client: one.client, case: one.case }
  if (one.state === 'closed') throw new Refusal('case-closed', named)
  if (answer !== undefined && said === undefined) throw new Refusal('case-words-missing', { client: one.client })
  if (useful !== undefined && !one.finding) throw new Refusal('finding-missing', named)
  const steps = answer === undefined ? one.steps : [...one.steps, answeredBy(answer)]
  const [lack] = closingLacks({ ...one, steps }, { useful, although })
  if (lack) throw new Refusal(REFUSALS[lack], named)
}

/** The client's answer as a step, before it is on record. */
function answeredBy(step: 'agreed' | 'disagreed'): CaseState['steps'][number] {
  return { step, on: '', at: null, text: null, due: null, mood: null, override: null, by: null, ref: '' }
}

function draftsOf(world: World, meant: CaseMeant, asked: Asked): FactDraft[] {
  const { client, one } = meant
  const { answer, said, useful, although, text, mood: how, on } = asked
  const at = on === undefined ? world.now : undefined
  const step = { client, case: one.case, due: undefined, override: undefined, at }
  const closed = { ...step, step: 'closed' as const, text: although ?? text, mood: answer ? undefined : how }
  return [
    ...(answer ? [draftOf(world, meant, 'handled', { ...step, step: answer, text: said, mood: how }, on)] : []),
    ...(useful === undefined ? [] : usefulDrafts(world, meant, useful, on)),
    draftOf(world, meant, 'handled', closed, on),
  ]
}

/** What useful thing we did anyway is part of the finding, which is written again with it (M24). */
function usefulDrafts(world: World, meant: CaseMeant, useful: string, on: string | undefined): FactDraft[] {
  const { finding } = meant.one
  if (!finding) return []
  const { locus, valid, cause, text, explain, improvement } = finding
  const said = { cause: cause ?? undefined, text: text ?? undefined, explain: explain ?? undefined }
  const body = { client: meant.client, case: meant.one.case, locus, valid, ...said, useful }
  return [draftOf(world, meant, 'finding', { ...body, improvement: improvement ?? undefined }, on)]
}
