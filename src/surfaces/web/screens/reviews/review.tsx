/** One review. */
export default function Review() {
  return null
}
