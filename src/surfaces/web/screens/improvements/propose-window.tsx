import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IMPROVEMENT_TAGS } from '../../../../core/ledger/kinds/learning.ts'
import type { ImprovementTag } from '../../../../core/ledger/kinds/learning.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { DueField, EaseField } from './idea-fields.tsx'

type Values = { text: string; tag: ImprovementTag | ''; ease: string; due: string }

/** Proposes an improvement, with the day on which somebody checks whether it helped (A27, A29). */
export function ProposeWindow({ onClose }: { onClose: () => void }) {
  const { say } = useWords()
  const form = useForm<Values>({ initialValues: { text: '', tag: '', ease: '', due: '' } })
  const { save, saving } = usePropose(onClose)
  return (
    <Window title={say('web.improvements.propose')} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <Textarea
          label={say('web.improvements.field.text')}
          autosize
          minRows={2}
          required
          data-autofocus
          {...form.getInputProps('text')}
        />
        <NativeSelect
          label={say('web.improvements.field.tag')}
          data={[
            { value: '', label: '–' },
            ...IMPROVEMENT_TAGS.map((value) => ({ value, label: say(`web.improvements.tag.${value}`) })),
          ]}
          {...form.getInputProps('tag')}
        />
        <EaseField field={form.getInputProps('ease')} />
        <DueField field={form.getInputProps('due')} />
        <Button type="submit" size="md" mt={8} loading={saving}>
          {say('web.improvements.propose')}
        </Button>
      </form>
    </Window>
  )
}

function usePropose(onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('propose-improvement')
  const save = ({ text, tag, ease, due }: Values) =>
    deed.mutate(
      {
        text: text.trim(),
        ...(tag ? { tag } : {}),
        ...(ease ? { ease: Number(ease) } : {}),
        ...(due ? { due } : {}),
      },
      { onSuccess: ({ ids }) => [done(say('web.improvements.proposed'), ids), onClose()], onError: failed },
    )
  return { save, saving: deed.isPending }
}
