import { z } from 'zod'
import { validAndOpen } from '../core/cases/blame.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { caseMeant, draftOf } from './case-book.ts'
import type { CaseMeant } from './case-book.ts'
import { cause, locus, suggestedShape, validity, words } from './case-shapes.ts'
import { refuseBefore, refuseFuture } from './days.ts'
import { refuseOwnJudge } from './own-judge.ts'
import { record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import { suggestedIn } from './suggested-in.ts'

/**
 * Records what we found about a case: where the trouble lies, whether the complaint is right, and why. Whoever is
 * complained of does not judge it (handbook 3.6); nobody calls the client at fault while other valid complaints are
 * open, unless they say why (A26). A later finding takes the place of an earlier one.
 */
export const findOut = action({
  name: 'find-out',
  access: 'member',
  changes: true,
  places: ['client', 'case', 'locus', 'valid'],
  input: z.object({
    client: z.string().min(1),
    case: keyInput,
    locus,
    valid: validity,
    cause: cause.optional(),
    text: words.optional(),
    useful: words.optional(),
    explain: words.optional(),
    improvement: keyInput.optional(),
    on: day.optional(),
  }),
  output: z.object({ client: key, case: key, suggested: suggestedShape, ids: z.array(z.string()) }),
  async run(world, { client: named, on, ...found }) {
    refuseFuture(world, on)
    const meant = await caseMeant(world, named, found.case)
    const { client } = meant
    refuseBefore(on ?? world.today, meant.one.opened)
    await refuseOwnJudge(world, meant.one)
    refuseBlame(meant, found)
    const { cause: why, text, useful, explain, improvement } = found
    const body = { ...found, client, cause: why, text, useful, explain, improvement }
    const ids = await record(world, [draftOf(world, meant, 'finding', body, on)])
    return { client, case: found.case, suggested: await suggestedIn(world, meant), ids }
  },
})

function refuseBlame({ client, cases, one }: CaseMeant, found: { locus: string; explain?: string | undefined }): void {
  if (found.locus !== 'client' || found.explain !== undefined) return
  const open = validAndOpen(cases, one.case)
  if (open.length === 0) return
  const named = open.map((other) => other.case).join(', ')
  throw new Refusal('blame-while-valid', { client, n: open.length, cases: named })
}
