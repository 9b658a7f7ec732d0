/** Conduct. */
export function ConductCard(_props: { client: string }) {
  return null
}
