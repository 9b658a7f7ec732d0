import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { SEVERITIES } from '../../../../core/cases/severity.ts'
import { LOSSES } from '../../../../core/ledger/kinds/cases.ts'
import type { Loss } from '../../../../core/ledger/kinds/cases.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useWords } from '../../words/words-context.tsx'
import { choices } from './case-words.ts'
import type { CaseSeen } from './case-words.ts'
import styles from './cases.module.css'

/** Asks for what nobody has said yet: what would make it right (M25), how bad it was, what went wrong. */
export function PromptFields({ seen }: { seen: CaseSeen }) {
  const { say } = useWords()
  const { prompts } = seen
  const [asks, setAsks] = useState('')
  const [severity, setSeverity] = useState('')
  const [loss, setLoss] = useState<Loss | ''>('')
  const { save, saving } = useChange(seen)
  const said = {
    ...(asks.trim() === '' ? {} : { asks: asks.trim() }),
    ...(severity === '' ? {} : { severity: Number(severity) }),
    ...(loss === '' ? {} : { loss }),
  }
  return (
    <div className="stack-small">
      {prompts.includes('asks') ? (
        <Textarea
          label={say('web.cases.field.asks')}
          description={`${say('web.case.ask')} ${say('web.cases.field.asks.about')}`}
          autosize
          minRows={2}
          value={asks}
          onChange={(event) => setAsks(event.currentTarget.value)}
        />
      ) : null}
      <div className={styles.beside}>
        {prompts.includes('severity') ? <SeverityField value={severity} onChange={setSeverity} /> : null}
        {prompts.includes('loss') ? <LossField value={loss} onChange={setLoss} /> : null}
      </div>
      <Button
        className={styles.start ?? ''}
        variant="default"
        disabled={Object.keys(said).length === 0}
        loading={saving}
        onClick={() => save(said)}
      >
        {say('web.case.ask.save')}
      </Button>
    </div>
  )
}

function SeverityField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { say } = useWords()
  const levels = SEVERITIES.map((n) => ({ value: String(n), label: say(`web.cases.severity.${n}`) }))
  return (
    <NativeSelect
      label={say('web.cases.field.severity')}
      data={[{ value: '', label: say('web.cases.field.severity.none') }, ...levels]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function LossField({ value, onChange }: { value: Loss | ''; onChange: (value: Loss | '') => void }) {
  const words = useWords()
  return (
    <NativeSelect
      label={words.say('web.cases.field.loss')}
      data={choices(words, 'loss', LOSSES, 'web.cases.field.severity.none')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Loss | '')}
    />
  )
}

function useChange({ client, case: key }: CaseSeen) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('change-case')
  const save = (said: { asks?: string; severity?: number; loss?: Loss }) =>
    deed.mutate(
      { client, case: key, ...said },
      { onSuccess: ({ ids }) => done(say('web.case.ask.done'), ids), onError: failed },
    )
  return { save, saving: deed.isPending }
}
