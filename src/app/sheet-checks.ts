import type { z } from 'zod'
import { hoursIn } from '../core/calendar/week.ts'
import { contradictionsIn } from '../core/expect/contradictions.ts'
import { missingIn } from '../core/expect/missing.ts'
import type { SheetVersion } from '../core/expect/sheet.ts'
import type { Day } from '../core/day.ts'
import { ourCalendarIn } from './our-calendar.ts'
import type { missingShape, warningShape } from './sheet-shapes.ts'
import type { World } from './world.ts'

type Checks = { missing: z.infer<typeof missingShape>[]; warnings: z.infer<typeof warningShape>[] }

/** What a sheet lacks, where it contradicts our hours, and what it has for a day that is past. */
export async function checkSheet(
  world: World,
  sheet: Pick<SheetVersion, 'clauses' | 'language'>,
  on: Day,
): Promise<Checks> {
  const { rest } = await ourCalendarIn(world.stores)
  const hours = hoursIn(world.business?.hours ?? '')
  const past = sheet.clauses
    .filter(({ due }) => due !== null && due < on)
    .map(({ id, text, due }) => ({ code: 'day-past' as const, args: { text, due: due! }, clause: id }))
  return { missing: missingIn(sheet), warnings: [...contradictionsIn(sheet, { hours, rest }), ...past] }
}
