import type { Handle } from './open.ts'

const PREFIX = 'email:'
const PAGE = 2000

/** Mail addresses of clients and of the people at them: whom a letter to our own team must never reach. */
export function addressStore(db: Handle, workspace: string) {
  /** A page of the addresses on record in their order (folded as names are), after one ('' for the first); an empty one is the end. */
  async function outside(after: string): Promise<string[]> {
    // `like` and not a range: between two words lies what the database's own order of letters says.
    const mails = db
      .selectFrom('alias')
      .select('alias')
      .distinct()
      .where('workspace', '=', workspace)
      .where('alias', 'like', `${PREFIX}%`)
    const next = after === '' ? mails : mails.where('alias', '>', PREFIX + after)
    const rows = await next.orderBy('alias').limit(PAGE).execute()
    return rows.map(({ alias }) => alias.slice(PREFIX.length))
  }

  return { outside }
}
