/** Improvements. */
export default function Improvements() {
  return null
}
