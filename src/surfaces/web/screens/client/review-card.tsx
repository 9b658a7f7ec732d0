/** Reviews. */
export function ReviewCard(_props: { client: string }) {
  return null
}
