import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { Answer } from '../../calls/call.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './plan.module.css'

export type MemberSeen = Answer<'see-settings'>['members'][number]

/** How many planned contacts fit into a week of each of us, and how senior they are. */
export function Team({ members }: { members: MemberSeen[] }) {
  const { say } = useWords()
  const may = useMay('change-member')
  const [changed, setChanged] = useState<MemberSeen | null>(null)
  return (
    <section className="card stack-small">
      <h2>{say('web.plan.team')}</h2>
      <p className="muted">{say('web.plan.team.about')}</p>
      <ul className={styles.lines}>
        {members.map((member) => (
          <li key={member.key}>
            <span>{member.name}</span>
            <span className="muted small">{capacityOf(say, member)}</span>
            {may ? (
              <Button
                variant="default"
                aria-label={say('web.plan.team.change.for', { name: member.name })}
                onClick={() => setChanged(member)}
              >
                {say('web.plan.team.change')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {changed ? <MemberWindow member={changed} onClose={() => setChanged(null)} /> : null}
    </section>
  )
}

function capacityOf(say: ReturnType<typeof useWords>['say'], { capacity, usual, level }: MemberSeen): string {
  const room = say('web.plan.load.room', { n: capacity ?? usual })
  return level === null ? room : `${room} · ${say(`web.plan.level.${level}`)}`
}

const LEVELS = ['1', '2', '3', '4', '5']

function MemberWindow({ member, onClose }: { member: MemberSeen; onClose: () => void }) {
  const { say } = useWords()
  const form = useForm<Values>({ initialValues: valuesOf(member) })
  const { save, saving } = useChange(member, onClose)
  const levels = LEVELS.map((value) => ({ value, label: say(`web.plan.level.${value}`) }))
  return (
    <Window title={member.name} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <TextInput label={say('web.client.field.name')} required {...form.getInputProps('name')} />
        <NumberInput
          label={say('web.plan.capacity')}
          description={say('web.plan.capacity.about', { n: member.usual })}
          min={0}
          max={500}
          clampBehavior="strict"
          allowNegative={false}
          allowDecimal={false}
          data-autofocus
          {...form.getInputProps('capacity')}
        />
        <NativeSelect
          label={say('web.plan.level')}
          description={say('web.plan.level.about')}
          data={[{ value: '', label: say('web.plan.level.none') }, ...levels]}
          {...form.getInputProps('level')}
        />
        <TextInput type="email" label={say('web.client.field.email')} {...form.getInputProps('email')} />
        <TextInput
          type="time"
          label={say('web.plan.letter.time')}
          description={say('web.plan.letter.time.about')}
          {...form.getInputProps('digest')}
        />
        <Button type="submit" size="md" mt={8} loading={saving}>
          {say('web.save')}
        </Button>
      </form>
    </Window>
  )
}

function valuesOf({ name, email, level, capacity, digest }: MemberSeen): Values {
  return {
    name,
    email: email ?? '',
    level: level === null ? '' : String(level),
    capacity: capacity ?? '',
    digest: digest ?? '',
  }
}

type Values = { name: string; email: string; level: string; capacity: number | string; digest: string }

/** What was left empty stays as it was: a card never forgets. */
function useChange({ key, name }: MemberSeen, onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('change-member')
  function save({ name: called, email, level, capacity, digest }: Values): void {
    const changes = {
      ...(called.trim() === '' || called.trim() === name ? {} : { name: called.trim() }),
      ...(email === '' ? {} : { email }),
      ...(level === '' ? {} : { level: Number(level) }),
      ...(capacity === '' ? {} : { capacity: Number(capacity) }),
      ...(digest === '' ? {} : { digest: digest.slice(0, 5) }),
    }
    if (Object.keys(changes).length === 0) return onClose()
    deed.mutate(
      { member: key, ...changes },
      { onSuccess: ({ ids }) => [done(say('web.plan.team.changed', { name }), ids), onClose()], onError: failed },
    )
  }
  return { save, saving: deed.isPending }
}
