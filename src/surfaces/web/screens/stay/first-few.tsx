import type { ReactNode } from 'react'
import { useWords } from '../../words/words-context.tsx'

type FirstFewProps<T> = { list: readonly T[]; className: string | undefined; children: (one: T) => ReactNode }

const FEW = 8

/** The first of a list; the others are one click away, so that a long list does not hide what comes after it. */
export function FirstFew<T>({ list, className, children }: FirstFewProps<T>) {
  const { say } = useWords()
  if (list.length === 0) return null
  const rest = list.slice(FEW)
  return (
    <>
      <ul className={className}>{list.slice(0, FEW).map(children)}</ul>
      {rest.length > 0 ? (
        <details>
          <summary>{say('web.stay.more', { n: rest.length })}</summary>
          <ul className={className}>{rest.map(children)}</ul>
        </details>
      ) : null}
    </>
  )
}
