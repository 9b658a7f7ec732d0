import { Button } from '@mantine/core'
import { usePages } from '../../calls/use-action.ts'
import { Waiting } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import { ProblemRows } from './problem-rows.tsx'
import styles from './import.module.css'

const PAGE = 100
const FIRST: number = 0

/** Every line that could not be read: where, what is wrong, what to do, and the line itself. */
export function ProblemTable({ id }: { id: string }) {
  const { say } = useWords()
  const pages = usePages(
    'see-problems',
    { id, limit: PAGE },
    {
      first: FIRST,
      at: (offset) => ({ offset }),
      next: (last, offset) => (last.problems.length === PAGE ? offset + PAGE : undefined),
    },
  )
  const problems = (pages.data?.pages ?? []).flatMap((page) => page.problems)
  return (
    <section className="stack-small" aria-labelledby="problems-title">
      <div className="row-apart">
        <h2 id="problems-title">{say('web.import.problems.title')}</h2>
        <a href={`/imports/${id}/problems.csv`} download>
          {say('web.import.problems.csv')}
        </a>
      </div>
      <p className="muted">{say('web.import.problems.about')}</p>
      {pages.isPending ? <Waiting shape="list" /> : <ProblemRows problems={problems} />}
      {pages.hasNextPage ? (
        <div className={styles.more}>
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {say('web.import.problems.more')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
