import type { ClientPlan } from '../core/plans/contact/client-plan.ts'
import { batchesOf } from './batches.ts'
import type { Handle } from './open.ts'
import { plannedStore } from './planned-store.ts'
import { AHEAD } from './reading-row.ts'
import type { ClientPlanRow } from './tables.ts'

/** Between pages others get their turn, so a page must be short: SQLite answers in the thread that asks. */
const PLANS_PER_PAGE = 500

/** Clients' contact plans and the days their next contacts came to: caches, rebuilt from the facts at any moment. */
export function planStore(db: Handle, workspace: string) {
  const contacts = plannedStore(db, workspace)

  function plans() {
    return db.selectFrom('client_plan').where('workspace', '=', workspace)
  }

  /** Keeps what planning knows of some clients; null takes a client's plan away, with what was planned. */
  async function saveClientPlans(folded: ReadonlyMap<string, ClientPlan | null>): Promise<void> {
    const rows: ClientPlanRow[] = []
    const none: string[] = []
    for (const [client, plan] of folded) {
      if (plan) rows.push({ workspace, client, plan: JSON.stringify(plan) })
      else none.push(client)
    }
    await upsert(rows)
    const gone = await having(none)
    for (const batch of batchesOf(gone))
      await db.deleteFrom('client_plan').where('workspace', '=', workspace).where('client', 'in', batch).execute()
    await contacts.replacePlanned(gone, [])
  }

  async function upsert(rows: readonly ClientPlanRow[]): Promise<void> {
    for (const batch of batchesOf(rows, 200)) {
      await db
        .insertInto('client_plan')
        .values(batch)
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'client']).doUpdateSet((set) => ({ plan: set.ref('excluded.plan') })),
        )
        .execute()
    }
  }

  /** Those of some clients who have a plan. */
  async function having(clients: readonly string[]): Promise<string[]> {
    const found: string[] = []
    for (const batch of batchesOf(clients))
      found.push(...(await plans().select('client').where('client', 'in', batch).execute()).map(({ client }) => client))
    return found
  }

  /** Plans of some clients; who has none is missing. */
  async function clientPlansOf(clients: readonly string[]): Promise<ClientPlan[]> {
    const found: ClientPlan[] = []
    for (const batch of batchesOf(clients))
      found.push(...(await plans().select('plan').where('client', 'in', batch).execute()).map(planOf))
    return found
  }

  /** A page of all plans in the order of clients' keys, after a key ('' for the first); an empty one is the end. */
  async function clientPlans(after: string): Promise<ClientPlan[]> {
    const rows = plans().select('plan').where('client', '>', after).orderBy('client').limit(PLANS_PER_PAGE)
    return (await rows.execute()).map(planOf)
  }

  /** How many clients have a plan. */
  async function countClients(): Promise<number> {
    const row = await plans()
      .select((select) => select.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return row.n
  }

  /** How many present clients have none: those who left, and those whose facts all lie ahead, are not counted. */
  async function countWithout(): Promise<number> {
    const planned = plans().select('client')
    const row = await db
      .selectFrom('client_reading')
      .select((select) => select.fn.countAll<number>().as('n'))
      .where('workspace', '=', workspace)
      .where('rank', '!=', AHEAD)
      .where('standing', '!=', 'left')
      .where('client', 'not in', planned)
      .executeTakeFirstOrThrow()
    return row.n
  }

  return { ...contacts, saveClientPlans, clientPlansOf, clientPlans, having, countClients, countWithout }
}

function planOf({ plan }: Pick<ClientPlanRow, 'plan'>): ClientPlan {
  return JSON.parse(plan) as ClientPlan
}
