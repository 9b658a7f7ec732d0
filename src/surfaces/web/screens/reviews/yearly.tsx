/** The yearly walk. */
export default function Yearly() {
  return null
}
