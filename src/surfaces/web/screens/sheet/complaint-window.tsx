import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Answer } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { sayClauseTerms } from '../../pieces/clause-terms.ts'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { MakeCase } from '../cases/make-case.tsx'
import type { SheetsSeen } from './sheet.tsx'
import styles from './sheet.module.css'

type Props = { seen: SheetsSeen; onClose: () => void }

/** Records a complaint in the client's own words and answers with what the sheet says of it. */
export function ComplaintWindow({ seen, onClose }: Props) {
  const { say } = useWords()
  const { today } = useSession()
  const { record, recorded, recording } = useComplaint(seen, today)
  const form = useForm({ initialValues: { text: '', engagement: '', on: today } })
  const works = seen.engagements.map((one) => ({ value: one.engagement, label: one.text ?? one.engagement }))
  if (recorded) return <Outcome recorded={recorded} name={seen.name} onClose={onClose} />
  return (
    <Window title={say('web.expect.complaint.title', { name: seen.name })} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(record)}>
        <Textarea
          label={say('web.expect.complaint.text')}
          description={say('web.expect.complaint.why')}
          autosize
          minRows={3}
          required
          data-autofocus
          {...form.getInputProps('text')}
        />
        {works.length > 1 ? (
          <NativeSelect
            label={say('web.sheet.engagement')}
            data={[{ value: '', label: '–' }, ...works]}
            {...form.getInputProps('engagement')}
          />
        ) : null}
        <TextInput type="date" label={say('web.feedback.on')} max={today} required {...form.getInputProps('on')} />
        <Button type="submit" size="md" mt={8} loading={recording}>
          {say('web.expect.complaint.save')}
        </Button>
      </form>
    </Window>
  )
}

type Values = { text: string; engagement: string; on: string }

function useComplaint({ client, name }: SheetsSeen, today: string) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('record-complaint')
  const record = ({ text, engagement, on }: Values) =>
    deed.mutate(
      { client, text: text.trim(), ...(engagement ? { engagement } : {}), ...(on === today ? {} : { on }) },
      { onSuccess: ({ ids }) => done(say('web.expect.complaint.done', { name }), ids), onError: failed },
    )
  return { record, recorded: deed.data, recording: deed.isPending }
}

type OutcomeProps = { recorded: Answer<'record-complaint'>; name: string; onClose: () => void }

function Outcome({ recorded, name, onClose }: OutcomeProps) {
  const words = useWords()
  const { say } = words
  const { client, verdict, why, clauses, ids } = recorded
  return (
    <Window title={say(`sheet.verdict.${verdict ?? 'none'}`)} onClose={onClose}>
      <div className="stack-small">
        <p>{say(`sheet.why.${why}`)}</p>
        <ul className={styles.clauses}>
          {clauses.map((clause) => {
            const { terms } = sayClauseTerms(words, clause)
            return (
              <li key={clause.id}>
                <span className="small muted">{say(`clause.part.${clause.part}`)}</span>
                <q className={styles.words}>{clause.text}</q>
                {terms ? <strong>{terms}</strong> : null}
              </li>
            )
          })}
        </ul>
        <p className="muted small">{say('web.expect.complaint.how')}</p>
        <div className="row">
          <MakeCase client={client} name={name} fact={ids[0]!} label={say('web.open-case.make')} />
          <Button size="md" onClick={onClose}>
            {say('web.close')}
          </Button>
        </div>
      </div>
    </Window>
  )
}
