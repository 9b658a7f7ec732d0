import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { addDays } from '../../../core/day.ts'
import type { CallFailed } from '../calls/call.ts'
import { useDeed } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { trouble } from '../frame/problem.tsx'
import { useSession } from '../frame/session.tsx'
import { useWords } from '../words/words-context.tsx'
import type { ContactNamed } from './contact-seen.ts'
import { shortDay } from './contact-words.ts'
import styles from './place-window.module.css'
import { Window } from './window.tsx'

/** A day, a week, two weeks, four weeks from today. */
const STEPS = [1, 7, 14, 28]

type Values = { on: string; text: string }

/** Puts a planned contact on another day, with the reason; a closed day is refused with the nearest open one. */
export function PlaceWindow({ contact, onClose }: { contact: ContactNamed; onClose: () => void }) {
  const { say } = useWords()
  const { today } = useSession()
  const { name, day, purpose } = contact
  const form = useForm<Values>({ initialValues: { on: addDays(day && day > today ? day : today, 7), text: '' } })
  const { place, placing, refused } = usePlace(contact, onClose)
  return (
    <Window title={say('web.plan.place.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit((values) => place(values))}>
        <p className="muted">{purpose}</p>
        <Steps today={today} on={form.values.on} onChoose={(on) => form.setFieldValue('on', on)} />
        <TextInput type="date" label={say('web.plan.place.on')} min={today} required {...form.getInputProps('on')} />
        <Textarea
          label={say('web.plan.place.because')}
          description={say('web.plan.place.because.about')}
          autosize
          minRows={2}
          maxLength={500}
          required
          data-autofocus
          {...form.getInputProps('text')}
        />
        {refused ? <Refused failed={refused} onPlace={(more) => place({ ...form.values, ...more })} /> : null}
        <Button type="submit" size="md" mt={8} loading={placing}>
          {say('web.plan.place')}
        </Button>
      </form>
    </Window>
  )
}

/** Days that are often meant. */
function Steps({ today, on, onChoose }: { today: string; on: string; onChoose: (on: string) => void }) {
  const { language } = useWords()
  return (
    <div className={styles.steps}>
      {STEPS.map((days) => addDays(today, days)).map((day) => (
        <Button key={day} variant="default" size="compact-md" aria-pressed={on === day} onClick={() => onChoose(day)}>
          {shortDay(language, day)}
        </Button>
      ))}
    </div>
  )
}

function usePlace({ client, track, name }: ContactNamed, onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const [refused, setRefused] = useState<CallFailed | null>(null)
  const deed = useDeed('place-contact')
  function place({ on, text, override }: Values & { override?: true }): void {
    deed.mutate(
      { client, track, on, text: text.trim(), ...(override ? { override } : {}) },
      {
        onSuccess: ({ ids }) => [done(say('web.plan.placed', { name, on: { day: on } }), ids), onClose()],
        onError: (error) => (error.refusal ? setRefused(error) : failed(error)),
      },
    )
  }
  return { place, placing: deed.isPending, refused }
}

type RefusedProps = { failed: CallFailed; onPlace: (more: { on?: string; override?: true }) => void }

/** Why the day will not do, the nearest that will, and the way to keep it all the same. */
function Refused({ failed, onPlace }: RefusedProps) {
  const words = useWords()
  const { say, language } = words
  const { happened, mend } = trouble(words, failed)
  const nearest = dayOf(failed.refusal?.args['nearest'])
  const isClosed = failed.refusal?.code === 'day-closed'
  return (
    <div className={styles.refused} role="alert">
      <p>{happened}</p>
      <p className="muted small">{mend}</p>
      <div className="row">
        {nearest ? (
          <Button variant="default" onClick={() => onPlace({ on: nearest })}>
            {say('web.plan.place.nearest', { day: shortDay(language, nearest) })}
          </Button>
        ) : null}
        {isClosed ? (
          <Button variant="subtle" onClick={() => onPlace({ override: true })}>
            {say('web.plan.place.override')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

function dayOf(arg: unknown): string | null {
  const day = typeof arg === 'object' && arg !== null && 'day' in arg ? arg.day : arg
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null
}
