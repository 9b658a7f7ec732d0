/** Profit. */
export function ProfitCard(_props: { client: string }) {
  return null
}
