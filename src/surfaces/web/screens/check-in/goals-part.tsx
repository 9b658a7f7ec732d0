import { NativeSelect, TextInput } from '@mantine/core'
import { useWords } from '../../words/words-context.tsx'
import type { PartProps } from './check-in-form.tsx'

const STEPS = ['still', 'met', 'dropped'] as const

/** What became of their goals, and a new one (N13). */
export function GoalsPart({ prepared: { goals }, held: { draft, change } }: PartProps) {
  const { say } = useWords()
  const open = goals.filter((goal) => goal.state === 'open')
  const steps = STEPS.map((value) => ({ value, label: say(`web.check-in.goals.${value}`) }))
  const set = (goal: string, step: string) => {
    const { [goal]: _before, ...others } = draft.goals
    const known = STEPS.find((one) => one === step)
    change({ goals: known ? { ...others, [goal]: known } : others })
  }
  return (
    <section className="card stack-small">
      <h2>{say('web.check-in.goals')}</h2>
      {open.map(({ text }) => (
        <NativeSelect
          key={text}
          label={text}
          data={[{ value: '', label: say('web.check-in.goals.not') }, ...steps]}
          value={draft.goals[text] ?? ''}
          onChange={(event) => set(text, event.currentTarget.value)}
        />
      ))}
      <TextInput
        label={say('web.check-in.goals.new')}
        value={draft.newGoal}
        onChange={(event) => change({ newGoal: event.currentTarget.value })}
      />
    </section>
  )
}
