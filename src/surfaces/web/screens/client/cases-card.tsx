/** Cases. */
export function CasesCard(_props: { client: string }) {
  return null
}
