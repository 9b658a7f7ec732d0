/** Care. */
export function CareCard(_props: { client: string }) {
  return null
}
