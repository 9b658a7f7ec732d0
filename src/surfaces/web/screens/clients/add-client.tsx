import { Button, Drawer, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'

const FIELDS = ['email', 'phone', 'trade', 'country'] as const

/** Adds a client by hand: the name is enough. */
export default function AddClient({ onClose }: { onClose: () => void }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const navigate = useNavigate()
  const deed = useDeed('add-client')
  const form = useForm({ initialValues: { name: '', email: '', phone: '', trade: '', country: '' } })
  const save = form.onSubmit((values) => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))
    deed.mutate(
      { ...given, name: values.name.trim() },
      {
        onSuccess: ({ client, ids }) => {
          done(say('web.client.added', { name: values.name }), ids)
          void navigate({ to: '/clients/$client', params: { client } })
        },
        onError: failed,
      },
    )
  })
  return (
    <Drawer
      opened
      onClose={onClose}
      title={say('web.clients.add')}
      closeButtonProps={{ 'aria-label': say('web.close') }}
    >
      <form className="stack-small" onSubmit={save}>
        <TextInput label={say('web.client.field.name')} required data-autofocus {...form.getInputProps('name')} />
        {FIELDS.map((field) => (
          <TextInput key={field} label={say(`web.client.field.${field}`)} {...form.getInputProps(field)} />
        ))}
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.clients.add')}
        </Button>
      </form>
    </Drawer>
  )
}
