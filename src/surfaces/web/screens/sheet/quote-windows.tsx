import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { SheetsSeen } from './sheet.tsx'

type Props = { seen: SheetsSeen; onClose: () => void }

/** Records a quote and the work it is for. */
export function QuoteWindow({ seen, onClose }: Props) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('give-quote')
  const form = useForm({
    initialValues: { text: '', amount: '', engagement: seen.engagements.at(-1)?.engagement ?? '' },
  })
  const save = form.onSubmit(({ text, amount, engagement }) =>
    deed.mutate(
      {
        client: seen.client,
        text: text.trim(),
        ...(amount.trim() ? { amount: amount.trim() } : {}),
        ...(engagement ? { engagement } : {}),
      },
      { onSuccess: ({ ids }) => [done(say('web.expect.quote.given', { text }), ids), onClose()], onError: failed },
    ),
  )
  const works = seen.engagements.map((one) => ({ value: one.engagement, label: one.text ?? one.engagement }))
  return (
    <Window title={say('web.expect.quote.title', { name: seen.name })} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <TextInput label={say('web.expect.quote.text')} required data-autofocus {...form.getInputProps('text')} />
        <TextInput label={say('web.expect.quote.amount')} inputMode="decimal" {...form.getInputProps('amount')} />
        {works.length > 0 ? (
          <NativeSelect
            label={say('web.sheet.engagement')}
            data={[{ value: '', label: '–' }, ...works]}
            {...form.getInputProps('engagement')}
          />
        ) : null}
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.expect.quote.save')}
        </Button>
      </form>
    </Window>
  )
}

/** Why a quote is accepted although no sheet was: for owners, and kept on record (M15). */
export function WithoutSheetWindow({ seen, quote, onClose }: Props & { quote: string }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const [without, setWithout] = useState('')
  const deed = useDeed('accept-quote')
  const accept = () =>
    deed.mutate(
      { client: seen.client, quote, without: without.trim() },
      { onSuccess: ({ ids }) => [done(say('web.expect.quote.accepted'), ids), onClose()], onError: failed },
    )
  return (
    <Window title={say('web.expect.without.title')} onClose={onClose}>
      <div className="stack-small">
        <p>{say('web.expect.without.about', { name: seen.name })}</p>
        <Textarea
          label={say('web.expect.without.why')}
          autosize
          minRows={2}
          value={without}
          onChange={(event) => setWithout(event.currentTarget.value)}
        />
        <Button size="md" mt={8} disabled={without.trim() === ''} loading={deed.isPending} onClick={accept}>
          {say('web.expect.without.accept')}
        </Button>
      </div>
    </Window>
  )
}
