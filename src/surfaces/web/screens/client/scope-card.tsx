/** Scope. */
export function ScopeCard(_props: { client: string }) {
  return null
}
