import { z } from 'zod'
import { answerOf, closingLacks, validAndOpen } from '../core/cases/blame.ts'
import { standardOf } from '../core/cases/standard-kept.ts'
import { againstSheet } from '../core/expect/complaints.ts'
import { foldSheets } from '../core/expect/fold-sheets.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { action } from './action.ts'
import { caseMeant, deskFor, offersOf } from './case-book.ts'
import type { CaseMeant } from './case-book.ts'
import {
  againstShape,
  caseShape,
  findingShape,
  lacksShape,
  promptsShape,
  standardShape,
  stepShape,
  suggestedShape,
} from './case-shapes.ts'
import { memberNames } from './promise-book.ts'
import { key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import { promptsOf, showCase, showFinding, showStep } from './show-case.ts'
import { suggestedFrom } from './suggested-in.ts'
import type { World } from './world.ts'

/**
 * One case: the client's words, what the sheet of its day promised, both clocks, what was done, what we found and what
 * speaks for it lying with us (A26), what must not be missing before it is closed, and whether we kept our standard
 * (A24).
 */
export const seeCase = action({
  name: 'see-case',
  access: 'member',
  changes: false,
  places: ['client', 'case'],
  input: z.object({ client: z.string().min(1), case: keyInput }),
  output: caseShape.extend({
    engagement: z.string().nullable(),
    delivery: z.string().nullable(),
    about: z.string().nullable(),
    aboutName: z.string().nullable(),
    person: z.string().nullable(),
    by: z.string().nullable(),
    byName: z.string().nullable(),
    ref: z.string(),
    steps: z.array(stepShape),
    finding: findingShape.nullable(),
    /** The client's own words of how it ended; null where they have not answered. */
    outcome: z.string().nullable(),
    against: againstShape,
    suggested: suggestedShape,
    /** Our standard in this case (A24). */
    kept: standardShape,
    /** What should still be asked, what closing still needs, and valid complaints of the client that are open. */
    prompts: promptsShape,
    lacks: lacksShape,
    validOpen: z.array(key),
    /** Other cases of the client about the same matter (M9). */
    sameMatter: z.array(key),
  }),
  async run(world, { client, case: which }) {
    const meant = await caseMeant(world, client, which)
    const team = (await world.stores.facts.ofClients([meant.client])).get(meant.client)!
    const memberName = await memberNames(world)
    const { one, cases } = meant
    const { engagement, delivery, about, person, by, ref } = one
    return {
      ...(await frameOf(world, meant, memberName)),
      engagement,
      delivery,
      about,
      person,
      by,
      ref,
      aboutName: about === null ? null : memberName(about),
      byName: by === null ? null : memberName(by),
      steps: one.steps.map((step) => showStep(step, memberName)),
      finding: one.finding && showFinding(one.finding, memberName),
      ...judged(world, meant, team),
      prompts: promptsOf(one),
      lacks: closingLacks(one),
      validOpen: validAndOpen(cases, one.case).map((other) => other.case),
      sameMatter: cases.filter((other) => other !== one && other.matter === one.matter).map((other) => other.case),
    }
  },
})

/** The case as lists show it, with the standard we held ourselves to. */
async function frameOf(world: World, { one, name, facts }: CaseMeant, memberName: (key: string) => string) {
  const desk = await deskFor(world, [one])
  const shown = showCase(one, { world, desk, clientName: () => name, memberName })
  return { ...shown, kept: standardOf(one, offersOf(facts, one.case, world.today), desk, world.today) }
}

/** What the sheet of its day says, what speaks for it lying with us, and the client's own words in the end. */
function judged(world: World, meant: CaseMeant, team: readonly Fact[]) {
  const { one, client } = meant
  const { computed: verdict, ...against } = againstSheet(one, foldSheets(client, team, world.today))
  const answer = answerOf(one)
  return {
    against: { verdict, ...against },
    suggested: suggestedFrom(team, meant, world.today),
    outcome: answer.answer === 'none' ? null : answer.text,
  }
}
