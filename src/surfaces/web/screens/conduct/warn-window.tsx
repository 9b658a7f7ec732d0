import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { STEP_ORDER } from '../../../../core/conduct/next-step.ts'
import type { WarningStage } from '../../../../core/conduct/next-step.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ConductSeen } from './incident-row.tsx'
import { emptyLimit, LimitFields, limitInput } from './limit-fields.tsx'

type Props = { client: string; name: string; seen: ConductSeen; onClose: () => void }

/** Writes down a step of a warning; the next one is chosen beforehand. */
export function WarnWindow({ client, name, seen, onClose }: Props) {
  const { say } = useWords()
  const { today } = useSession()
  const { save, saving } = useWarn(onClose)
  const [step, setStep] = useState<WarningStage>(seen.next ?? 'told')
  const [text, setText] = useState('')
  const [follows, setFollows] = useState('')
  const [limit, setLimit] = useState(emptyLimit(today))
  const more = {
    ...(step === 'limits' ? limitInput(limit) : {}),
    ...(follows.trim() ? { follows: follows.trim() } : {}),
  }
  return (
    <Window title={say('web.conduct.warn.title', { name })} onClose={onClose}>
      <form className="stack-small" action={() => save({ client, step, text: text.trim(), ...more })}>
        <p className="small muted">{say('web.conduct.warn.about')}</p>
        <NativeSelect
          label={say('web.conduct.warn.step')}
          data={STEP_ORDER.map((value) => ({ value, label: say(`conduct.step.${value}`) }))}
          value={step}
          onChange={(event) => setStep(event.currentTarget.value as WarningStage)}
        />
        <Words label={say('web.conduct.warn.text')} value={text} onChange={setText} required />
        {step === 'told' || step === 'asked' ? (
          <Words
            label={say('web.conduct.warn.follows')}
            value={follows}
            onChange={setFollows}
            required={step === 'asked'}
          />
        ) : null}
        {step === 'limits' ? <LimitFields value={limit} members={seen.members} onChange={setLimit} /> : null}
        <Button type="submit" size="md" mt={8} loading={saving}>
          {say('web.conduct.warn.save')}
        </Button>
      </form>
    </Window>
  )
}

type WordsProps = { label: string; value: string; onChange: (value: string) => void; required: boolean }

/** Words of our own, of any length. */
export function Words({ label, value, onChange, required }: WordsProps) {
  return (
    <Textarea
      label={label}
      autosize
      minRows={2}
      required={required}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function useWarn(onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('warn-client')
  const save = (input: Parameters<typeof deed.mutate>[0]) =>
    deed.mutate(input, {
      onSuccess: ({ ids }) => [done(say('web.conduct.warned'), ids), onClose()],
      onError: failed,
    })
  return { save, saving: deed.isPending }
}
