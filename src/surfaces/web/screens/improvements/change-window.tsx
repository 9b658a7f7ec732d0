import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IMPROVEMENT_STEPS } from '../../../../core/ledger/kinds/learning.ts'
import type { ImprovementStep } from '../../../../core/ledger/kinds/learning.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { DueField, EaseField } from './idea-fields.tsx'
import type { Idea } from './idea-row.tsx'

type Values = { step: ImprovementStep; text: string; ease: string; due: string }

/** Says how far an improvement is, and what came of it when it is checked. */
export function ChangeWindow({ one, onClose }: { one: Idea; onClose: () => void }) {
  const { say } = useWords()
  const form = useForm<Values>({
    initialValues: {
      step: one.checkDue ? 'checked' : nextStep(one.state),
      text: '',
      ease: one.ease === null ? '' : String(one.ease),
      due: one.due ?? '',
    },
  })
  const { save, saving } = useChange(one, onClose)
  const { step } = form.values
  const isEnd = step === 'checked' || step === 'dropped'
  return (
    <Window title={one.text} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <NativeSelect
          label={say('web.improvements.field.step')}
          data={IMPROVEMENT_STEPS.map((value) => ({ value, label: say(`web.improvements.state.${value}`) }))}
          {...form.getInputProps('step')}
        />
        <Textarea
          label={say('web.improvements.field.said')}
          autosize
          minRows={2}
          required={isEnd}
          {...form.getInputProps('text')}
        />
        <EaseField field={form.getInputProps('ease')} />
        {isEnd ? null : <DueField field={form.getInputProps('due')} required={step === 'done'} />}
        <Button type="submit" size="md" mt={8} loading={saving}>
          {say('web.improvements.save')}
        </Button>
      </form>
    </Window>
  )
}

function nextStep(state: ImprovementStep): ImprovementStep {
  const at = IMPROVEMENT_STEPS.indexOf(state)
  return state === 'dropped' ? 'proposed' : IMPROVEMENT_STEPS[Math.min(at + 1, IMPROVEMENT_STEPS.indexOf('checked'))]!
}

function useChange(one: Idea, onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('change-improvement')
  const save = ({ step, text, ease, due }: Values) =>
    deed.mutate(
      {
        improvement: one.improvement,
        step,
        ...(text.trim() ? { text: text.trim() } : {}),
        ...(ease && Number(ease) !== one.ease ? { ease: Number(ease) } : {}),
        ...(due && due !== one.due ? { due } : {}),
      },
      { onSuccess: ({ ids }) => [done(say('web.improvements.saved'), ids), onClose()], onError: failed },
    )
  return { save, saving: deed.isPending }
}
