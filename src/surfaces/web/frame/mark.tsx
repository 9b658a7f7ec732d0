/** Two rings that meet: we and the client. */
export function Mark() {
  return (
    <svg
      width="30"
      height="20"
      viewBox="0 0 30 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      aria-hidden="true"
    >
      <circle cx="10.5" cy="10" r="7.5" />
      <circle cx="19.5" cy="10" r="7.5" />
    </svg>
  )
}
