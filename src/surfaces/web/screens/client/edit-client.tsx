import { Button, Drawer, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'
import { zoneOptions } from '../start/places.ts'
import { HoursField, RestField } from '../../pieces/reach-fields.tsx'
import type { ClientPage } from './client.tsx'

const FIELDS = [
  'name',
  'since',
  'trade',
  'email',
  'phone',
  'country',
  'region',
  'currency',
  'language',
  'ref',
  'tier',
] as const

/** Changes what the client's card says. Only what was changed is written. */
export function EditClient({ page, onClose }: { page: ClientPage; onClose: () => void }) {
  const { say } = useWords()
  const before = cardValues(page)
  const form = useForm({ initialValues: before })
  const { save, saving } = useSave(page, before, onClose)
  const zones = [{ value: '', label: '–' }, ...zoneOptions().map((zone) => ({ value: zone, label: zone }))]
  return (
    <Drawer
      opened
      onClose={onClose}
      title={say('web.client.edit.title', { name: page.name })}
      closeButtonProps={{ 'aria-label': say('web.close') }}
    >
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            type={field === 'since' ? 'date' : 'text'}
            label={say(`web.client.field.${field}`)}
            {...form.getInputProps(field)}
          />
        ))}
        <NativeSelect label={say('web.client.field.zone')} data={zones} {...form.getInputProps('zone')} />
        <RestField {...fieldOf(form, 'rest')} about={say('web.reach.rest.client')} />
        <HoursField {...fieldOf(form, 'hours')} about={say('web.reach.hours.client')} />
        <Button type="submit" size="md" mt={8} loading={saving}>
          {say('web.save')}
        </Button>
      </form>
    </Drawer>
  )
}

type Form = ReturnType<typeof useForm<Record<string, string>>>

function fieldOf(form: Form, name: string) {
  return { value: form.values[name] ?? '', onChange: (value: string) => form.setFieldValue(name, value) }
}

function cardValues(page: ClientPage): Record<string, string> {
  const card = Object.entries(page.card).map(([field, value]) => [field, value ?? ''])
  return { ...Object.fromEntries(card), name: page.name }
}

function useSave(page: ClientPage, before: Record<string, string>, onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('change-client')
  function save(values: Record<string, string>): void {
    const changed = Object.entries(values).filter(
      ([field, value]) => value.trim() !== before[field] && value.trim() !== '',
    )
    if (changed.length === 0) return onClose()
    deed.mutate(
      { client: page.client, ...Object.fromEntries(changed) },
      {
        onSuccess: ({ ids }) => [done(say('web.client.changed', { name: page.name }), ids), onClose()],
        onError: failed,
      },
    )
  }
  return { save, saving: deed.isPending }
}
