import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { GROUND_STRENGTHS } from '../../../../core/ledger/kinds/reviews.ts'
import type { GroundStrength } from '../../../../core/ledger/kinds/reviews.ts'
import { useRead } from '../../calls/use-action.ts'
import type { GroundSeen } from '../../pieces/fit-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'
import { SaidField } from './said-field.tsx'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

type Props = { client: string; ground: GroundSeen; onDone: () => void }

/** A person finds a ground weaker than computed, or says what nothing computes, with why; values name a statement (I11). */
export function JudgeForm({ client, ground: { ground, strength: now }, onDone }: Props) {
  const { say } = useWords()
  const [strength, setStrength] = useState<GroundStrength>(now)
  const [text, setText] = useState('')
  const [principle, setPrinciple] = useState('')
  const { write, writing, refused } = useWrite('judge-ground', 'web.grounds.judged', onDone)
  const cited = principle === '' ? {} : { principle }
  return (
    <form className={styles.form} action={() => write({ client, ground, strength, text: text.trim(), ...cited })}>
      <NativeSelect
        label={say('web.grounds.strength')}
        data={GROUND_STRENGTHS.map((value) => ({ value, label: say(`ground.strength.${value}`) }))}
        value={strength}
        onChange={(event) => setStrength(event.currentTarget.value as GroundStrength)}
      />
      {ground === 'values' ? <PrincipleField value={principle} onChange={setPrinciple} /> : null}
      <SaidField label={say('web.review.why')} about={say('web.grounds.why.about')} value={text} onChange={setText} />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.grounds.save')}
      </Button>
    </form>
  )
}

type FieldProps = { value: string; onChange: (principle: string) => void }

/** The statements of ours that hold today. */
function PrincipleField({ value, onChange }: FieldProps) {
  const { say } = useWords()
  const all = useRead('see-principles', {}).data?.principles ?? []
  const holding = all.filter(({ now }) => now)
  return (
    <NativeSelect
      label={say('web.grounds.principle')}
      description={holding.length === 0 ? say('fit.principles.none') : undefined}
      data={[
        { value: '', label: say('web.grounds.principle.none') },
        ...holding.map(({ principle, text }) => ({ value: principle, label: text })),
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
