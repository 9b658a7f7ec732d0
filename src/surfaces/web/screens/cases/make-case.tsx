import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'

/** Makes a case of a complaint on record and goes there. What it is taken from cannot be undone by one click. */
export function MakeCase({ client, name, fact, label }: { client: string; name: string; fact: string; label: string }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('open-case')
  const navigate = useNavigate()
  if (!useMay('open-case')) return null
  const make = () =>
    deed.mutate(
      { client, fact },
      {
        onSuccess: (made) => {
          done(say('web.open-case.made', { name }))
          void navigate({ to: '/cases/$client/$case', params: { client: made.client, case: made.case } })
        },
        onError: failed,
      },
    )
  return (
    <Button variant="default" loading={deed.isPending} onClick={make}>
      {label}
    </Button>
  )
}
