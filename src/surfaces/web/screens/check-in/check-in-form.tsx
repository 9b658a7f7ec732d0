import { Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { AskPart } from './ask-part.tsx'
import type { Prepared } from './check-in.tsx'
import { CheckPart } from './check-part.tsx'
import { draftInput, lacksOf } from './draft.ts'
import { FollowPart } from './follow-part.tsx'
import { GoalsPart } from './goals-part.tsx'
import { Lacks } from './lacks.tsx'
import { ListenPart } from './listen-part.tsx'
import { Occasion } from './occasion.tsx'
import { TranscriptCard } from './transcript-card.tsx'
import { useDraft } from './use-draft.ts'
import type { DraftHeld } from './use-draft.ts'
import styles from './check-in.module.css'

export type PartProps = { prepared: Prepared; held: DraftHeld }

/** The talk in three parts, thank, ask and listen (N11), and what follows from it. */
export function CheckInForm({ prepared }: { prepared: Prepared }) {
  const { say } = useWords()
  const { today, member } = useSession()
  const held = useDraft(member ?? '', prepared.client, today)
  const { save, saving } = useSave(prepared, held)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (lacksOf(held.draft).needs.length === 0) save()
  }
  const parts = { prepared, held }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={say('web.check-in.form')}>
      <Occasion {...parts} />
      <Thanks {...parts} />
      <AskPart {...parts} />
      <ListenPart {...parts} />
      <TranscriptCard {...parts} />
      <GoalsPart {...parts} />
      <CheckPart {...parts} />
      <FollowPart {...parts} />
      <Lacks held={held} saving={saving} />
    </form>
  )
}

function useSave({ client, name }: Prepared, { draft, forget }: DraftHeld) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const navigate = useNavigate()
  const deed = useDeed('record-check-in')
  const save = () =>
    deed.mutate(draftInput(client, draft), {
      onSuccess: ({ ids, next }) => {
        const day = next?.day
        done(day ? say('web.check-in.saved.next', { name, day: { day } }) : say('web.check-in.saved', { name }), ids)
        forget()
        void navigate({ to: '/clients/$client', params: { client } })
      },
      onError: failed,
    })
  return { save, saving: deed.isPending }
}

function Thanks({ held: { draft, change } }: PartProps) {
  const { say } = useWords()
  return (
    <section className="card stack-small">
      <h2>{say('web.check-in.thank')}</h2>
      <p className="muted small">{say('web.check-in.thank.about')}</p>
      <Textarea
        label={say('web.check-in.thank.label')}
        autosize
        minRows={2}
        value={draft.thanks}
        onChange={(event) => change({ thanks: event.currentTarget.value })}
      />
    </section>
  )
}
