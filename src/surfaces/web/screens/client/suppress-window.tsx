import { Button, Radio, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'

type Props = { client: string; name: string; onClose: () => void }

/** Stops marketing to a client, or everything we begin ourselves, in two steps and with an undo. */
export function SuppressWindow({ client, name, onClose }: Props) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('suppress-client')
  const [as, setAs] = useState<'marketing' | 'everything'>('marketing')
  const [text, setText] = useState('')
  const said = text.trim()
  const save = () =>
    deed.mutate(
      { client, as, ...(said === '' ? {} : { text: said }) },
      { onSuccess: ({ ids }) => [done(say('web.keeping.stop.done', { name }), ids), onClose()], onError: failed },
    )
  return (
    <Window title={say('web.keeping.stop.title', { name })} onClose={onClose}>
      <form className="stack-small" action={save}>
        <Radio.Group
          label={say('web.keeping.stop.as')}
          value={as}
          onChange={(value) => setAs(value === 'everything' ? 'everything' : 'marketing')}
        >
          <Radio mt={12} value="marketing" label={say('web.keeping.stop.marketing')} />
          <Radio mt={12} value="everything" label={say('web.keeping.stop.everything')} />
        </Radio.Group>
        <Textarea
          label={say('web.keeping.stop.text')}
          autosize
          minRows={2}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p className="small muted">{say('web.keeping.stop.about')}</p>
        <Button type="submit" size="md" loading={deed.isPending}>
          {say('web.keeping.stop.save')}
        </Button>
      </form>
    </Window>
  )
}
