import { sayAside } from '../../pieces/aside-words.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ClientPage } from './client.tsx'

/** Signs that were put aside: until when, and by whom. */
export function Asides({ page: { asides } }: { page: ClientPage }) {
  const { say } = useWords()
  return asides.map((aside) => (
    <p key={aside.signal} className="muted">
      {sayAside(say, aside)}
    </p>
  ))
}
