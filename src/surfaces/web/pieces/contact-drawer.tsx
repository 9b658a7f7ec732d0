import { Button, Drawer, NativeSelect, NumberInput, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { addDays } from '../../../core/day.ts'
import { useDeed } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { useSession } from '../frame/session.tsx'
import { useWords } from '../words/words-context.tsx'
import { contactInput, CONTACT_KINDS, isSpoken } from './contact-input.ts'
import type { ContactValues } from './contact-input.ts'
import styles from './contact-drawer.module.css'

type Person = { key: string; name: string }
type DrawerProps = { client: string; name: string; people: Person[]; onClose: () => void }

/** Logs a call, meeting, visit or message with a client, and a promise made in it. */
export function ContactDrawer({ client, name, people, onClose }: DrawerProps) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const { today } = useSession()
  const deed = useDeed('log-contact')
  const form = useForm<ContactValues>({
    initialValues: {
      kind: 'call',
      way: 'with',
      on: today,
      minutes: '',
      person: '',
      text: '',
      promise: '',
      promiseBy: addDays(today, 7),
    },
  })
  const save = form.onSubmit((values) =>
    deed.mutate(contactInput(client, values), {
      onSuccess: ({ ids }) => [done(say('web.contact.done', { name }), ids), onClose()],
      onError: failed,
    }),
  )
  return (
    <Drawer
      opened
      onClose={onClose}
      title={say('web.contact.title', { name })}
      closeButtonProps={{ 'aria-label': say('web.close') }}
    >
      <form className={styles.form} onSubmit={save}>
        <HowFields form={form} today={today} people={people} />
        <Textarea
          label={say('web.contact.text')}
          placeholder={say('web.contact.text.hint')}
          autosize
          minRows={4}
          {...form.getInputProps('text')}
        />
        <PromiseFields form={form} today={today} />
        <Button type="submit" size="md" loading={deed.isPending}>
          {say('web.contact.save')}
        </Button>
      </form>
    </Drawer>
  )
}

type Form = ReturnType<typeof useForm<ContactValues>>

function HowFields({ form, today, people }: { form: Form; today: string; people: Person[] }) {
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
      {people.length > 0 ? (
        <NativeSelect
          label={say('web.contact.person')}
          data={[{ value: '', label: '–' }, ...people.map((one) => ({ value: one.key, label: one.name }))]}
          {...form.getInputProps('person')}
        />
      ) : null}
    </>
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
