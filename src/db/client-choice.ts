import type { Standing } from '../core/advice/standing.ts'
import type { ClientCard } from '../core/ledger/card.ts'
import { foldName } from './aliases.ts'
import { batchesOf } from './batches.ts'
import type { Handle } from './open.ts'
import type { ClientReadingRow } from './tables.ts'

/** Whom a deed for many is about; every word that is given must fit. Words of cards are matched whole, capitals do not count. */
export type Choice = { tier?: string | undefined; trade?: string | undefined; standing?: Standing | undefined }

/** A client that was chosen, with the tier on the card. */
export type Chosen = { client: string; tier: string | null }

const ROWS_PER_PAGE = 500

/** Chooses clients by what their cards and readings say, for deeds that are about many. */
export function clientChoice(db: Handle, workspace: string) {
  function own() {
    return db.selectFrom('client_reading').select(['client', 'card']).where('workspace', '=', workspace)
  }

  /** All clients that fit, in the order of their keys; who left only where that standing is asked for. */
  async function choose({ tier, trade, standing }: Choice): Promise<Chosen[]> {
    const chosen: Chosen[] = []
    for (let after = ''; ;) {
      const some =
        standing === undefined ? own().where('standing', '!=', 'left') : own().where('standing', '=', standing)
      const rows = await some.where('client', '>', after).orderBy('client').limit(ROWS_PER_PAGE).execute()
      if (rows.length === 0) return chosen
      after = rows.at(-1)!.client
      for (const row of rows) {
        const card = cardOf(row)
        if (fits(card.tier, tier) && fits(card.trade, trade))
          chosen.push({ client: row.client, tier: card.tier ?? null })
      }
    }
  }

  /** Those of some keys that are clients. */
  async function known(clients: readonly string[]): Promise<Chosen[]> {
    const found: Chosen[] = []
    for (const batch of batchesOf(clients))
      for (const row of await own().where('client', 'in', batch).execute())
        found.push({ client: row.client, tier: cardOf(row).tier ?? null })
    return found
  }

  return { choose, known }
}

function cardOf({ card }: Pick<ClientReadingRow, 'card'>): ClientCard {
  return JSON.parse(card) as ClientCard
}

function fits(said: string | undefined, wanted: string | undefined): boolean {
  return wanted === undefined || (said !== undefined && foldName(said) === foldName(wanted))
}
