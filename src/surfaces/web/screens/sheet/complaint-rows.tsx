import { NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { AGAINST_SHEET } from '../../../../core/ledger/kinds/sheets.ts'
import type { AgainstSheet } from '../../../../core/ledger/kinds/sheets.ts'
import type { Answer } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'

type Complaints = Answer<'see-complaints'>
const MOST_SHOWN = 5

/** The latest complaints with what the sheet says of each; a person may correct it. */
export function ComplaintRows({ seen }: { seen: Complaints }) {
  const { say, number } = useWords()
  const { rate, complaints, total } = seen
  const percent = (share: number) => number(Math.round(share * 100))
  return (
    <>
      <ul className="stack-small">
        {complaints.slice(0, MOST_SHOWN).map((one) => (
          <ComplaintRow key={one.id} complaint={one} />
        ))}
      </ul>
      {rate.n > 0 ? (
        <p className="muted small">
          {say('web.expect.unclear', {
            unclear: rate.unclear,
            n: rate.n,
            low: percent(rate.low),
            high: percent(rate.high),
          })}
        </p>
      ) : null}
      {total > MOST_SHOWN ? <p className="muted small">{say('web.expect.more', { n: total - MOST_SHOWN })}</p> : null}
    </>
  )
}

function ComplaintRow({
  complaint: { id, client, case: key, on, text, verdict, corrected, why },
}: {
  complaint: Complaints['complaints'][number]
}) {
  const { say, day } = useWords()
  const { done, failed } = useNotice()
  const judge = useDeed('judge-complaint')
  const may = useMay('judge-complaint')
  const choose = (sheet: AgainstSheet) =>
    judge.mutate({ fact: id, sheet }, { onSuccess: ({ ids }) => done(say('web.expect.judged'), ids), onError: failed })
  return (
    <li>
      {key === null ? (
        <q>{text}</q>
      ) : (
        <Link to="/cases/$client/$case" params={{ client, case: key }}>
          <q>{text}</q>
        </Link>
      )}
      <p className="small muted">
        {day(on)} · {corrected ? say('web.expect.corrected') : say(`sheet.why.${why}`)}
      </p>
      {verdict !== null && may && key === null ? (
        <NativeSelect
          aria-label={say('web.expect.judge')}
          size="xs"
          value={verdict}
          data={AGAINST_SHEET.map((value) => ({ value, label: say(`sheet.verdict.${value}`) }))}
          onChange={(event) => choose(event.currentTarget.value as AgainstSheet)}
        />
      ) : (
        <p className="small">{say(`sheet.verdict.${verdict ?? 'none'}`)}</p>
      )}
    </li>
  )
}
