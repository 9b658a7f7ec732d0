import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { ALLOWANCES } from '../../../../core/care/care-of.ts'
import { useDeed, useRead } from '../../calls/use-action.ts'
import type { CallFailed } from '../../calls/call.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { trouble } from '../../frame/problem.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { CareSeen } from './care-card.tsx'

const MOST_LETTERS = 200

type CareValues = { text: string; until: string; allows: string[]; member: string; consent: boolean; putOff: boolean }
type CareProps = { seen: CareSeen; onClose: () => void }
type CareForm = ReturnType<typeof useForm<CareValues>>

/** What a client needs, until when, what it allows, and whom they deal with: with their agreement, never why (M22). */
export function CareWindow({ seen, onClose }: CareProps) {
  const words = useWords()
  const { say } = words
  const { done, failed } = useNotice()
  const deed = useDeed('set-care')
  const form = useForm<CareValues>({ initialValues: firstValues(seen) })
  const save = form.onSubmit(({ member, allows, ...rest }) =>
    deed.mutate(
      { client: seen.client, ...rest, allows: allows.join(','), ...(member ? { member } : {}) },
      {
        onSuccess: ({ ids, until }) => [done(say('web.care.kept', { until: { day: until } }), ids), onClose()],
        onError: (error) =>
          isCause(error) ? form.setFieldError('text', trouble(words, error).happened) : failed(error),
      },
    ),
  )
  return (
    <Window title={say('web.care.window', { name: seen.name })} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <NeedField form={form} />
        <TermsFields form={form} seen={seen} />
        <Checkbox label={say('web.care.consent')} required {...form.getInputProps('consent', { type: 'checkbox' })} />
        <Button type="submit" size="md" loading={deed.isPending}>
          {say('web.care.keep')}
        </Button>
      </form>
    </Window>
  )
}

/** Said at the field, where it is mended. */
function isCause({ refusal }: CallFailed): boolean {
  return refusal?.code === 'care-cause'
}

function firstValues({ care, asked, usualUntil }: CareSeen): CareValues {
  const known = care?.active ? care : null
  return {
    text: known?.text ?? asked?.text ?? '',
    until: usualUntil,
    allows: known?.allows ?? ['calm'],
    member: known?.member ?? '',
    consent: false,
    putOff: true,
  }
}

function NeedField({ form }: { form: CareForm }) {
  const { say } = useWords()
  return (
    <TextInput
      label={say('web.care.need')}
      description={say('web.care.need.hint')}
      required
      data-autofocus
      maxLength={MOST_LETTERS}
      {...form.getInputProps('text')}
    />
  )
}

function TermsFields({ form, seen }: { form: CareForm; seen: CareSeen }) {
  const { say } = useWords()
  const { today } = useSession()
  const members = useRead('see-settings', {}).data?.members ?? []
  return (
    <>
      <TextInput
        type="date"
        label={say('web.care.until.label')}
        description={say('web.care.until.hint', { last: { day: seen.lastUntil } })}
        min={today}
        max={seen.lastUntil}
        required
        {...form.getInputProps('until')}
      />
      <Checkbox.Group label={say('web.care.allows')} {...form.getInputProps('allows')}>
        {ALLOWANCES.map((one) => (
          <Checkbox key={one} value={one} label={say(`web.care.allows.${one}`)} mt="xs" />
        ))}
      </Checkbox.Group>
      <NativeSelect
        label={say('web.care.member.label')}
        data={[
          { value: '', label: say('web.care.member.none') },
          ...members.map((one) => ({ value: one.key, label: one.name })),
        ]}
        {...form.getInputProps('member')}
      />
      <Checkbox
        label={say('web.care.put-off')}
        description={say('web.care.put-off.hint')}
        {...form.getInputProps('putOff', { type: 'checkbox' })}
      />
    </>
  )
}

/** Notes that somebody asked, and what the client needs, where they said anything (M7). */
export function AskCareWindow({ seen, onClose }: CareProps) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('ask-care')
  const form = useForm({ initialValues: { text: '' } })
  const save = form.onSubmit(({ text }) =>
    deed.mutate(
      { client: seen.client, ...(text.trim() === '' ? {} : { text: text.trim() }) },
      { onSuccess: ({ ids }) => [done(say('web.care.asked.done'), ids), onClose()], onError: failed },
    ),
  )
  return (
    <Window title={say('web.care.ask.window', { name: seen.name })} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <p>{say('web.care.ask.how')}</p>
        <TextInput
          label={say('web.care.ask.need')}
          description={say('web.care.need.hint')}
          maxLength={MOST_LETTERS}
          {...form.getInputProps('text')}
        />
        <Button type="submit" size="md" loading={deed.isPending}>
          {say('web.care.ask.save')}
        </Button>
      </form>
    </Window>
  )
}
