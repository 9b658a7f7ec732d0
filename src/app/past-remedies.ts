import { foldCases } from '../core/cases/fold-cases.ts'
import type { CaseState } from '../core/cases/fold-cases.ts'
import { foldRemedies } from '../core/remedies/fold-remedies.ts'
import { recoveriesOf, recoveryRates } from '../core/remedies/recoveries.ts'
import type { Recovery, RecoveryRates } from '../core/remedies/recoveries.ts'
import { pastKinds, pastRemedies } from '../core/remedies/similar.ts'
import type { PastKind, PastRemedy } from '../core/remedies/similar.ts'
import type { World } from './world.ts'

/** What the remedies of the whole book teach: of similar cases (M26), and what became of clients (M30). */
export type Learned = { kinds: PastKind[]; n: number; recoveries: RecoveryRates; because: string[] }

const PAGE = 200

/** Reads every client who was ever offered a remedy, page by page; facts of the team only. */
export async function learnedFrom(world: World, like: CaseState | null): Promise<Learned> {
  const past: PastRemedy[] = []
  const recoveries: Recovery[] = []
  const { facts, kinds } = world.stores
  for (let page = await kinds.clientsWith(['remedy'], PAGE); page.length > 0;) {
    for (const [client, own] of await facts.ofClients(page)) {
      const cases = foldCases(client, own, world.today)
      const remedies = foldRemedies(client, own, world.today)
      if (like) past.push(...pastRemedies(like, cases, remedies, world.today))
      recoveries.push(...recoveriesOf(client, own, world.today))
    }
    page = await kinds.clientsWith(['remedy'], PAGE, page.at(-1))
  }
  const because = recoveries.flatMap((one) => one.because.slice(0, 1))
  return { kinds: pastKinds(past), n: past.length, recoveries: recoveryRates(recoveries), because }
}
