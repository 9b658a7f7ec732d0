import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { ALTERNATIVES } from '../../../../core/ledger/kinds/learning.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'

type Values = { text: string; as: (typeof ALTERNATIVES)[number]; about: string; contact: string; agreed: boolean }

/** Lists whom a client may turn to instead; they are named once they have agreed (A23). */
export function AlternativeWindow({ onClose }: { onClose: () => void }) {
  const { say } = useWords()
  const form = useForm<Values>({ initialValues: { text: '', as: 'firm', about: '', contact: '', agreed: false } })
  const { save, saving } = useAdd(onClose)
  const asked = form.values.as === 'firm' || form.values.as === 'person'
  return (
    <Window title={say('web.improvements.alternatives.add')} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <TextInput
          label={say('web.improvements.alternative.text')}
          required
          data-autofocus
          {...form.getInputProps('text')}
        />
        <NativeSelect
          label={say('web.improvements.alternative.as')}
          data={ALTERNATIVES.map((value) => ({ value, label: say(`web.improvements.alternative.${value}`) }))}
          {...form.getInputProps('as')}
        />
        <TextInput label={say('web.improvements.alternative.for')} {...form.getInputProps('about')} />
        <TextInput label={say('web.improvements.alternative.contact')} {...form.getInputProps('contact')} />
        {asked ? (
          <Checkbox
            label={say('web.improvements.alternative.agreed')}
            {...form.getInputProps('agreed', { type: 'checkbox' })}
          />
        ) : null}
        <Button type="submit" size="md" mt={8} loading={saving}>
          {say('web.improvements.alternatives.add')}
        </Button>
      </form>
    </Window>
  )
}

function useAdd(onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('add-alternative')
  const save = ({ text, as, about, contact, agreed }: Values) =>
    deed.mutate(
      {
        text: text.trim(),
        as,
        agreed,
        ...(about.trim() ? { about: about.trim() } : {}),
        ...(contact.trim() ? { contact: contact.trim() } : {}),
      },
      {
        onSuccess: ({ ids }) => [
          done(say('web.improvements.alternatives.saved', { text: text.trim() }), ids),
          onClose(),
        ],
        onError: failed,
      },
    )
  return { save, saving: deed.isPending }
}
