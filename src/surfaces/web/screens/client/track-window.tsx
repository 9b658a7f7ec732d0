import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { UseFormReturnType } from '@mantine/form'
import { CONTACT_KINDS, CONTACT_WAYS } from '../../../../core/ledger/kinds/plans.ts'
import type { ContactKind, ContactWay } from '../../../../core/ledger/kinds/plans.ts'
import { useDeed, useRead } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { TrackSeen } from './plan-card.tsx'
import styles from './track-window.module.css'

type Values = {
  text: string
  kind: ContactKind
  way: ContactWay
  n: number | string
  unit: string
  owner: string
  from: string
}
type TrackProps = { client: string; track: TrackSeen | null; onClose: () => void }

/** Writes one planned contact of a client: what they have from it, how often, by what way, by whom. */
export function TrackWindow({ client, track, onClose }: TrackProps) {
  const { say } = useWords()
  const form = useForm<Values>({ initialValues: valuesOf(track) })
  const { save, stop, busy } = useTrack({ client, track, onClose })
  return (
    <Window title={say(track ? 'web.plan.track.change' : 'web.plan.track.add')} onClose={onClose}>
      <form className="stack-small" onSubmit={form.onSubmit(save)}>
        <TextInput
          label={say('web.plan.track.purpose')}
          description={say('web.plan.track.purpose.about')}
          required
          data-autofocus
          {...form.getInputProps('text')}
        />
        <TrackFields form={form} />
        <div className="row">
          <Button type="submit" size="md" loading={busy}>
            {say('web.save')}
          </Button>
          {track ? (
            <Button variant="subtle" size="md" onClick={stop}>
              {say('web.plan.track.stop')}
            </Button>
          ) : null}
        </div>
      </form>
    </Window>
  )
}

function TrackFields({ form }: { form: UseFormReturnType<Values> }) {
  const { say } = useWords()
  const members = useRead('see-settings', {}).data?.members ?? []
  const nobody = { value: '', label: say('web.plan.nobody') }
  return (
    <>
      <div className={styles.two}>
        <NumberInput label={say('web.plan.track.every')} min={1} max={999} required {...form.getInputProps('n')} />
        <NativeSelect
          aria-label={say('web.plan.track.unit')}
          className={styles.unit ?? ''}
          data={['d', 'w', 'm'].map((value) => ({ value, label: say(`web.plan.unit.${value}`) }))}
          {...form.getInputProps('unit')}
        />
      </div>
      <div className={styles.two}>
        <NativeSelect
          label={say('web.plan.kind')}
          data={CONTACT_KINDS.map((value) => ({ value, label: say(`web.plan.kind.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <NativeSelect
          label={say('web.plan.way')}
          data={CONTACT_WAYS.map((value) => ({ value, label: say(`web.plan.way.${value}`) }))}
          {...form.getInputProps('way')}
        />
      </div>
      <NativeSelect
        label={say('web.plan.track.owner')}
        data={[nobody, ...members.map(({ key, name }) => ({ value: key, label: name }))]}
        {...form.getInputProps('owner')}
      />
      <TextInput type="date" label={say('web.plan.track.from')} {...form.getInputProps('from')} />
    </>
  )
}

function valuesOf(track: TrackSeen | null): Values {
  const [, n = '3', unit = 'm'] = /^(\d+)([dwm])$/.exec(track?.every ?? '') ?? []
  const { purpose = '', kind = 'touch', way = 'any', owner = null, from = null } = track ?? {}
  return { text: purpose, kind, way, n: Number(n), unit, owner: owner ?? '', from: from ?? '' }
}

function useTrack({ client, track, onClose }: TrackProps) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const [set, end] = [useDeed('set-plan'), useDeed('stop-plan')]
  const told = (key: string) => ({
    onSuccess: ({ ids }: { ids: string[] }) => [done(say(key), ids), onClose()],
    onError: failed,
  })
  function save({ text, kind, way, n, unit, owner, from }: Values): void {
    const more = { ...(owner ? { owner } : {}), ...(from ? { from } : {}) }
    // A name that no other track has: people see purposes, not names.
    const name = track?.track ?? `${kind}-${Date.now().toString(36)}`
    const kept = track?.engagement ? { engagement: track.engagement } : {}
    set.mutate(
      { client, track: name, every: `${n}${unit}`, text, kind, way, ...more, ...kept },
      told('web.plan.track.saved'),
    )
  }
  const stop = () => track && end.mutate({ client, track: track.track }, told('web.plan.track.stopped'))
  return { save, stop, busy: set.isPending || end.isPending }
}
