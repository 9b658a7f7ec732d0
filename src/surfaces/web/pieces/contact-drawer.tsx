import { Button, Drawer, NativeSelect, NumberInput, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useDeed } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { useSession } from '../frame/session.tsx'
import { useWords } from '../words/words-context.tsx'
import { contactInput, CONTACT_KINDS, emptyContact, isSpoken } from './contact-input.ts'
import type { ContactValues } from './contact-input.ts'
import { NoteHints } from './note-hints.tsx'
import { EnergyField } from './energy-tap.tsx'
import styles from './contact-drawer.module.css'

type Person = { key: string; name: string }
type How = Pick<ContactValues, 'kind' | 'way'>
type DrawerProps = { client: string; name: string; people: Person[]; how?: How | undefined; onClose: () => void }

/** Logs a call, meeting, visit or message with a client, and a promise made in it; `how` is filled in beforehand. */
export function ContactDrawer({ client, name, people, how, onClose }: DrawerProps) {
  const { say } = useWords()
  const { today } = useSession()
  const form = useForm<ContactValues>({ initialValues: { ...emptyContact(today), ...how } })
  const [felt, setFelt] = useState<number | null>(null)
  const { save, saving } = useSave(client, name, felt, onClose)
  return (
    <Drawer
      opened
      onClose={onClose}
      title={say('web.contact.title', { name })}
      closeButtonProps={{ 'aria-label': say('web.close') }}
    >
      <form className={styles.form} onSubmit={form.onSubmit(save)}>
        <HowFields form={form} today={today} />
        {people.length > 0 ? <PersonField form={form} people={people} /> : null}
        <Textarea
          label={say('web.contact.text')}
          placeholder={say('web.contact.text.hint')}
          autosize
          minRows={4}
          {...form.getInputProps('text')}
        />
        <NoteHints text={form.values.text} />
        <PromiseFields form={form} today={today} />
        <EnergyField level={felt} onChoose={setFelt} />
        <Button type="submit" size="md" loading={saving}>
          {say('web.contact.save')}
        </Button>
      </form>
    </Drawer>
  )
}

function useSave(client: string, name: string, felt: number | null, onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('log-contact')
  const energy = useDeed('log-energy')
  const noteEnergy = () => (felt === null ? undefined : energy.mutate({ client, felt }, { onError: failed }))
  const save = (values: ContactValues) =>
    deed.mutate(contactInput(client, values), {
      onSuccess: ({ ids }) => [done(say('web.contact.done', { name }), ids), noteEnergy(), onClose()],
      onError: failed,
    })
  return { save, saving: deed.isPending }
}

type Form = ReturnType<typeof useForm<ContactValues>>

function HowFields({ form, today }: { form: Form; today: string }) {
  const { say } = useWords()
  return (
    <>
      <KindFields form={form} />
      <div className={styles.two}>
        <TextInput type="date" label={say('web.contact.on')} max={today} required {...form.getInputProps('on')} />
        <NumberInput
          label={say('web.contact.minutes')}
          size="md"
          min={0}
          max={1440}
          hideControls
          inputMode="numeric"
          {...form.getInputProps('minutes')}
        />
      </div>
    </>
  )
}

function KindFields({ form }: { form: Form }) {
  const { say } = useWords()
  const ways = isSpoken(form.values.kind) ? ['with', 'from', 'to'] : ['from', 'to']
  const kinds = CONTACT_KINDS.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))
  const choose = (kind: ContactValues['kind']) => form.setValues({ kind, way: isSpoken(kind) ? 'with' : 'from' })
  return (
    <>
      <NativeSelect
        label={say('web.contact.kind')}
        data={kinds}
        value={form.values.kind}
        data-autofocus
        onChange={(event) => choose(event.currentTarget.value as ContactValues['kind'])}
      />
      <SegmentedControl
        fullWidth
        aria-label={say('web.contact.way')}
        data={ways.map((way) => ({ value: way, label: say(`web.contact.way.${way}`) }))}
        {...form.getInputProps('way')}
      />
    </>
  )
}

function PersonField({ form, people }: { form: Form; people: Person[] }) {
  const { say } = useWords()
  const named = people.map((one) => ({ value: one.key, label: one.name }))
  return (
    <NativeSelect
      label={say('web.contact.person')}
      data={[{ value: '', label: '–' }, ...named]}
      {...form.getInputProps('person')}
    />
  )
}

function PromiseFields({ form, today }: { form: Form; today: string }) {
  const { say } = useWords()
  return (
    <fieldset className={styles.promise}>
      <legend>{say('web.contact.promise')}</legend>
      <TextInput
        label={say('web.contact.promise.what')}
        placeholder={say('web.contact.promise.hint')}
        {...form.getInputProps('promise')}
      />
      {form.values.promise.trim() ? (
        <TextInput
          type="date"
          label={say('web.contact.promise.by')}
          min={today}
          required
          {...form.getInputProps('promiseBy')}
        />
      ) : null}
    </fieldset>
  )
}
