import type { ReactNode } from 'react'

type SidewaysProps = { label: string; className?: string | undefined; children: ReactNode }

/** What may be wider or taller than its place scrolls by itself; it takes the focus, so that keys scroll it too. */
export function Sideways({ label, className, children }: SidewaysProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex
    <div role="group" aria-label={label} tabIndex={0} className={className}>
      {children}
    </div>
  )
}
