/** Profit. */
export default function Profit() {
  return null
}
