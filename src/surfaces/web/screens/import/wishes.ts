import type { Input } from '../../calls/call.ts'

type Asked = Omit<Input<'start-import'>, 'id' | 'columns'>

/** What the user corrected: settings by name, and columns by role (-1 takes a role away). */
export type Wishes = Asked & { roles?: Record<string, number> }

/** Corrections as the actions take them. */
export function wishInput({ roles, ...rest }: Wishes): Omit<Input<'start-import'>, 'id'> {
  const columns = Object.entries(roles ?? {}).map(([role, column]) => `${role}=${column < 0 ? '' : column}`)
  return columns.length > 0 ? { ...rest, columns: columns.join(',') } : rest
}
