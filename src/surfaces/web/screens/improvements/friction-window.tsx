import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { GetInputPropsReturnType } from '@mantine/form'
import { FRICTION_STEPS } from '../../../../core/ledger/kinds/learning.ts'
import type { FrictionStep } from '../../../../core/ledger/kinds/learning.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { LearntSeen } from './improvements.tsx'

type Props = { improvements: LearntSeen['improvements']; onClose: () => void }
type Values = { client: string; step: FrictionStep; text: string; improvement: string }

/** Writes down what was hard for a client, and what is done about it where that is known (A29). */
export function FrictionWindow({ improvements, onClose }: Props) {
  const { say } = useWords()
  const form = useForm<Values>({ initialValues: { client: '', step: 'order', text: '', improvement: '' } })
  const { save, saving } = useLog(onClose)
  return (
    <Window title={say('web.improvements.friction.log')} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <TextInput
          label={say('web.improvements.friction.client')}
          required
          data-autofocus
          {...form.getInputProps('client')}
        />
        <NativeSelect
          label={say('web.improvements.step')}
          data={FRICTION_STEPS.map((value) => ({ value, label: say(`web.improvements.step.${value}`) }))}
          {...form.getInputProps('step')}
        />
        <Textarea
          label={say('web.improvements.friction.text')}
          description={say('web.improvements.friction.text.about')}
          autosize
          minRows={3}
          required
          {...form.getInputProps('text')}
        />
        <LeadsTo improvements={improvements} field={form.getInputProps('improvement')} />
        <Button type="submit" size="md" mt={8} loading={saving}>
          {say('web.improvements.friction.save')}
        </Button>
      </form>
    </Window>
  )
}

type LeadsToProps = { improvements: Props['improvements']; field: GetInputPropsReturnType }

/** What is done about it: one of the improvements in hand. */
function LeadsTo({ improvements, field }: LeadsToProps) {
  const { say } = useWords()
  const open = improvements.filter(({ state }) => state !== 'checked' && state !== 'dropped')
  if (open.length === 0) return null
  return (
    <NativeSelect
      label={say('web.improvements.friction.improvement')}
      data={[
        { value: '', label: say('web.improvements.friction.improvement.none') },
        ...open.map(({ improvement, text }) => ({ value: improvement, label: text })),
      ]}
      {...field}
    />
  )
}

function useLog(onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('log-friction')
  const save = ({ client, step, text, improvement }: Values) =>
    deed.mutate(
      { client: client.trim(), step, text: text.trim(), ...(improvement ? { improvement } : {}) },
      { onSuccess: ({ ids }) => [done(say('web.improvements.friction.saved'), ids), onClose()], onError: failed },
    )
  return { save, saving: deed.isPending }
}
