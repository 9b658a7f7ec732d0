import { Button, Checkbox, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { OBLIGATION_WAYS, OBLIGATIONS } from '../../../../../core/ledger/kinds/obligations.ts'
import type { ObligationSort, ObligationWay } from '../../../../../core/ledger/kinds/obligations.ts'
import { wayKey } from '../../../../../core/parting/obligations/way-words.ts'
import { useRead } from '../../../calls/use-action.ts'
import { useSession } from '../../../frame/session.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { RefusedLine } from '../../reviews/refused-line.tsx'
import { nameOf, runs } from './obligation-words.ts'
import type { ObligationSeen } from './obligation-words.ts'
import styles from './obligations.module.css'
import { usePlan } from './use-plan.ts'
import type { Plan } from './use-plan.ts'

type Props = { client: string; known: ObligationSeen | null; onDone: () => void }

/** How it is settled, who sees to it and by when; for something new also what it is. */
export function PlanForm({ client, known, onDone }: Props) {
  const words = useWords()
  const { say } = words
  const { plan, change, save, writing, refused } = usePlan(client, known, onDone)
  const about = known ? nameOf(words, known) : say('web.obligations.add')
  return (
    <form className={styles.form} aria-label={about} action={save}>
      {known === null ? <NewFields plan={plan} change={change} /> : null}
      {known && runs(known) ? (
        <div className={styles.fields}>
          <DayField name="deadline" label="web.obligations.notice.label" plan={plan} change={change} />
        </div>
      ) : (
        <HowAndWho plan={plan} change={change} known={known} />
      )}
      <RefusedLine failed={refused} />
      <div className="row">
        <Button type="submit" loading={writing}>
          {say('web.obligations.plan.save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {say('web.obligations.cancel')}
        </Button>
      </div>
    </form>
  )
}

type FieldProps = { plan: Plan; change: (next: Partial<Plan>) => void }

/** Notice comes from contracts, and what the ledger knows is collected: neither is added by hand. */
const ADDED: readonly ObligationSort[] = OBLIGATIONS.filter((as) => as !== 'notice')

function NewFields({ plan, change }: FieldProps) {
  const { say } = useWords()
  return (
    <>
      <NativeSelect
        label={say('web.obligations.as')}
        data={ADDED.map((value) => ({ value, label: say(`obligation.as.${value}`) }))}
        value={plan.as}
        onChange={(event) => change({ as: event.currentTarget.value as ObligationSort })}
      />
      <Textarea
        label={say('web.obligations.text')}
        description={say('web.obligations.text.about')}
        autosize
        minRows={2}
        required
        value={plan.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Checkbox
        label={say('web.obligations.theirs')}
        description={say('web.obligations.theirs.about')}
        checked={plan.provided}
        onChange={({ currentTarget: { checked } }) =>
          change({ provided: checked, ...(checked && plan.way === 'end-now' ? HANDED : {}) })
        }
      />
    </>
  )
}

const HANDED: { way: ObligationWay } = { way: 'hand-over' }

function HowAndWho({ plan, change, known }: FieldProps & { known: ObligationSeen | null }) {
  const { say } = useWords()
  const members = useRead('see-settings', {}).data?.members ?? []
  const provided = plan.provided || known?.provided === true
  const dated = plan.as === 'deadline' || (known !== null && known.deadline !== null)
  return (
    <>
      <SegmentedControl
        aria-label={say('web.obligations.way')}
        value={plan.way}
        onChange={(way) => change({ way })}
        data={OBLIGATION_WAYS.map((value) => ({
          value,
          label: say(wayKey(plan.as, value)),
          disabled: provided && value === 'end-now',
        }))}
      />
      <div className={styles.fields}>
        <NativeSelect
          label={say('web.obligations.owner.label')}
          data={members.map(({ key, name }) => ({ value: key, label: name }))}
          value={plan.owner}
          onChange={(event) => change({ owner: event.currentTarget.value })}
        />
        <DayField name="due" label="web.obligations.due.label" plan={plan} change={change} />
        {dated ? <DayField name="deadline" label="web.obligations.deadline.label" plan={plan} change={change} /> : null}
        {plan.way === 'hand-over' ? <TakerField plan={plan} change={change} /> : null}
      </div>
    </>
  )
}

function DayField({ name, label, plan, change }: FieldProps & { name: 'due' | 'deadline'; label: string }) {
  const { say } = useWords()
  const { today } = useSession()
  return (
    <TextInput
      type="date"
      label={say(label)}
      min={today}
      required
      value={plan[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
}

function TakerField({ plan, change }: FieldProps) {
  const { say } = useWords()
  return (
    <TextInput
      label={say('web.obligations.to.label')}
      autoComplete="off"
      value={plan.to}
      onChange={(event) => change({ to: event.currentTarget.value })}
    />
  )
}
