import type { Kysely } from 'kysely'

/** A door may be for one member: an invitation. '' is the owner's own. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('door')
    .addColumn('member', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
}

/** Takes it away again; open invitations go with it, because without a name they would let in an owner. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await (db as Kysely<{ door: { member: string } }>).deleteFrom('door').where('member', '!=', '').execute()
  await db.schema.alterTable('door').dropColumn('member').execute()
}
