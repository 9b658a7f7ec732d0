import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { MEASURES } from '../../../core/ledger/kinds/feedback.ts'
import type { Measure } from '../../../core/ledger/kinds/feedback.ts'
import { FRICTION_STEPS } from '../../../core/ledger/kinds/learning.ts'
import { useDeed } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { useSession } from '../frame/session.tsx'
import { useWords } from '../words/words-context.tsx'
import { emptyFeedback, feedbackInput } from './feedback-input.ts'
import type { FeedbackValues } from './feedback-input.ts'
import { ScoreField } from './score-field.tsx'
import { Window } from './window.tsx'

type FeedbackProps = { client: string; name: string; people: { key: string; name: string }[]; onClose: () => void }

/** Records what a client said of us: a score on the scale of its measure, their words, what would be more than good enough. */
export default function FeedbackWindow({ client, name, people, onClose }: FeedbackProps) {
  const { say } = useWords()
  const { today } = useSession()
  const form = useForm<FeedbackValues>({
    initialValues: emptyFeedback(today),
    validate: { score: (score) => (score === null ? say('web.feedback.score.missing') : null) },
  })
  const { save, saving } = useSave(client, name, onClose)
  return (
    <Window title={say('web.feedback.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <NativeSelect
          label={say('web.feedback.measure')}
          data={MEASURES.map((measure) => ({ value: measure, label: say(`web.feedback.measure.${measure}`) }))}
          value={form.values.measure}
          data-autofocus
          onChange={(event) => form.setValues({ measure: event.currentTarget.value as Measure, score: null })}
        />
        <ScoreField
          measure={form.values.measure}
          score={form.values.score}
          wrong={form.errors['score']}
          onChoose={(score) => form.setFieldValue('score', score)}
        />
        <WordFields form={form} people={people} today={today} />
        <Button type="submit" size="md" mt={8} loading={saving}>
          {say('web.feedback.save')}
        </Button>
      </form>
    </Window>
  )
}

function useSave(client: string, name: string, onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('record-feedback')
  const save = (values: FeedbackValues) =>
    deed.mutate(feedbackInput(client, values), {
      onSuccess: ({ ids }) => [done(say('web.feedback.done', { name }), ids), onClose()],
      onError: failed,
    })
  return { save, saving: deed.isPending }
}

type FieldsProps = {
  form: Pick<ReturnType<typeof useForm<FeedbackValues>>, 'getInputProps'>
  people: FeedbackProps['people']
  today: string
}

function WordFields({ form, people, today }: FieldsProps) {
  const { say } = useWords()
  const named = people.map((one) => ({ value: one.key, label: one.name }))
  const steps = FRICTION_STEPS.map((step) => ({ value: step, label: say(`web.feedback.step.${step}`) }))
  return (
    <>
      <Textarea label={say('web.feedback.text')} autosize minRows={2} {...form.getInputProps('text')} />
      <Textarea
        label={say('web.feedback.more')}
        description={say('web.feedback.more.why')}
        autosize
        minRows={2}
        {...form.getInputProps('more')}
      />
      {people.length > 0 ? (
        <NativeSelect
          label={say('web.feedback.person')}
          data={[{ value: '', label: '–' }, ...named]}
          {...form.getInputProps('person')}
        />
      ) : null}
      <NativeSelect
        label={say('web.feedback.step')}
        data={[{ value: '', label: '–' }, ...steps]}
        {...form.getInputProps('step')}
      />
      <TextInput type="date" label={say('web.feedback.on')} max={today} required {...form.getInputProps('on')} />
    </>
  )
}
