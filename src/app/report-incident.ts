import { z } from 'zod'
import { foldCases } from '../core/cases/fold-cases.ts'
import { plainWords } from '../core/conduct/plain-words.ts'
import { foldIncidents, isGravest } from '../core/conduct/fold-incidents.ts'
import { safetyPath } from '../core/conduct/safety.ts'
import { isGravestType } from '../core/conduct/towards-people.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { conductOf, someKey } from './conduct-ground.ts'
import type { ConductSeen } from './conduct-ground.ts'
import {
  caseWay,
  category,
  gravity,
  incidentType,
  markShape,
  rightness,
  safetyShape,
  someWords,
  words,
} from './conduct-shapes.ts'
import { dayThere, refuseFuture } from './days.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'

const input = z.object({
  client: z.string().min(1),
  category,
  gravity,
  text: words,
  as: z.enum(['words', 'description']).default('description'),
  type: incidentType.optional(),
  way: caseWay.optional(),
  person: keyInput.optional(),
  member: keyInput.optional(),
  witness: someWords,
  effect: someWords,
  case: keyInput.optional(),
  right: rightness.optional(),
  flaw: z.int().min(1).max(5).optional(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'no-such-hash' })
    .optional(),
  on: day.optional(),
})

/**
 * Reports something that was done or said to us (I6), by any member; owners, those with the compliance role and its
 * reporter see it. Whoever told us our trade: were they right (M10). What was public: how bad the thing itself was (M12).
 * Gravity 4 is a threat, harassment, violence or a crime, and these are always of gravity 4 (handbook 3.6); it answers
 * with the safety path. `marks` are words to look at again; they stop nothing (M13).
 */
export const reportIncident = action({
  name: 'report-incident',
  access: 'member',
  changes: true,
  places: ['client', 'category', 'gravity', 'text'],
  input,
  output: z.object({
    client: key,
    incident: key,
    safety: z.array(safetyShape).nullable(),
    marks: z.array(markShape),
    ids: z.array(z.string()),
  }),
  async run(world, wished) {
    refuseFuture(world, wished.on)
    const seen = await conductOf(world, wished.client)
    checkReport(seen, wished, world.today)
    const { client } = seen
    const { on: wishedDay, ...said } = wished
    const on = wishedDay ?? (await dayThere(world, client))
    const incident = someKey('i')
    const draft = draftBy(world, 'incident', client, { ...said, client, incident }, on)
    const ids = await record(world, [draft])
    const fact = { ...draft, id: ids[0]!, origin: { source: '', line: 1 } }
    const [reported] = foldIncidents(client, [fact], on)
    const checked = wished.as === 'words' ? null : plainWords(wished.text, 'note', world.business?.language ?? null)
    return { client, incident, safety: safetyPath(reported!, seen.warnings), marks: checked?.marks ?? [], ids }
  },
})

function checkReport({ client, facts }: ConductSeen, said: z.infer<typeof input>, today: string): void {
  if (isGravest(said) !== isGravestType(said.type))
    throw new Refusal(isGravest(said) ? 'incident-type-missing' : 'gravity-too-low', { client })
  if (said.type === 'expertise-override' && said.right === undefined) throw new Refusal('right-missing', { client })
  if (said.way === 'public' && said.flaw === undefined) throw new Refusal('flaw-missing', { client })
  const known = said.case === undefined || foldCases(client, facts, today).some((one) => one.case === said.case)
  if (!known) throw new Refusal('case-not-found', { client, case: said.case! })
}
