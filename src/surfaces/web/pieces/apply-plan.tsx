import { Button, Checkbox, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { UseFormReturnType } from '@mantine/form'
import type { Answer, Input } from '../calls/call.ts'
import { useDeed, useRead } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { PageState } from '../frame/page-state.tsx'
import { useWords } from '../words/words-context.tsx'
import styles from './apply-plan.module.css'
import { sayEvery, sayHow } from './contact-words.ts'
import { STANDINGS } from './standing.tsx'
import { Window } from './window.tsx'

type Template = Answer<'see-templates'>['templates'][number]
/** Whom it is for: some clients by key, or empty for a choice by tier, trade or standing. */
type ApplyProps = { clients: string[]; name?: string; onClose: () => void }

/** Gives a contact plan to one client or to many: what the template holds is seen before. */
export default function ApplyPlan({ clients, name, onClose }: ApplyProps) {
  const { say } = useWords()
  const answer = useRead('see-templates', {})
  const title = name ? say('web.plan.apply.for', { name }) : say('web.plan.apply.title', { n: clients.length })
  return (
    <Window title={title} onClose={onClose}>
      <PageState answer={answer} shape="lines">
        {({ templates }) => <ApplyForm templates={templates} clients={clients} onClose={onClose} />}
      </PageState>
    </Window>
  )
}

type Values = { business: string; tier: string; whom: string; trade: string; standing: string; replace: boolean }
type Form = UseFormReturnType<Values>

function ApplyForm({ templates, clients, onClose }: ApplyProps & { templates: Template[] }) {
  const { say } = useWords()
  const first: Values = { business: 'general', tier: 'b', whom: 'all', trade: '', standing: 'steady', replace: false }
  const form = useForm<Values>({ initialValues: first })
  const { business, tier } = form.values
  const chosen = templates.find((one) => one.business === business && one.tier === tier)
  const { apply, applying } = useApply(clients, onClose)
  return (
    <form className="stack-small" onSubmit={form.onSubmit((values) => chosen && apply(chosen, values))}>
      <NativeSelect
        label={say('web.plan.template')}
        data={[...new Set(templates.map((one) => one.business))].map((value) => ({
          value,
          label: say(`web.plan.business.${value}`),
        }))}
        data-autofocus
        {...form.getInputProps('business')}
      />
      <SegmentedControl
        fullWidth
        aria-label={say('web.plan.tier')}
        data={['a', 'b', 'c'].map((value) => ({ value, label: say(`web.plan.tier.${value}`) }))}
        {...form.getInputProps('tier')}
      />
      {chosen ? <Tracks template={chosen} /> : null}
      {clients.length === 0 ? <WhomFields form={form} /> : null}
      <Checkbox
        label={say('web.plan.apply.replace')}
        description={say('web.plan.apply.replace.about')}
        {...form.getInputProps('replace', { type: 'checkbox' })}
      />
      <Button type="submit" size="md" mt={8} loading={applying}>
        {clients.length > 0 ? say('web.plan.apply', { n: clients.length }) : say('web.plan.apply.all')}
      </Button>
    </form>
  )
}

/** What a template holds: what the client has from each contact, and how often. */
export function Tracks({ template }: { template: Template }) {
  const { say } = useWords()
  return (
    <ul className={styles.tracks}>
      {template.tracks.map(({ track, say: purpose, ...how }) => (
        <li key={track}>
          <span>{say(purpose)}</span>
          <span className="muted small">
            {sayHow(say, how)}, {sayEvery(say, how.every)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function WhomFields({ form }: { form: Form }) {
  const { say } = useWords()
  const { whom } = form.values
  const standings = STANDINGS.map((value) => ({ value, label: say(`standing.${value}`) }))
  return (
    <>
      <NativeSelect
        label={say('web.plan.whom')}
        data={['all', 'tier', 'trade', 'standing'].map((value) => ({ value, label: say(`web.plan.whom.${value}`) }))}
        {...form.getInputProps('whom')}
      />
      {whom === 'trade' ? (
        <TextInput label={say('web.client.field.trade')} required {...form.getInputProps('trade')} />
      ) : null}
      {whom === 'standing' ? (
        <NativeSelect label={say('web.client.standing')} data={standings} {...form.getInputProps('standing')} />
      ) : null}
    </>
  )
}

function useApply(clients: string[], onClose: () => void) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('apply-plan')
  const apply = ({ key, tier }: Template, values: Values) =>
    deed.mutate(
      { template: key, ...whomOf(clients, tier, values), ...(values.replace ? { replace: true } : {}) },
      {
        onSuccess: ({ given, kept, ids }) => [done(say('web.plan.applied', { n: given, kept }), ids), onClose()],
        onError: failed,
      },
    )
  return { apply, applying: deed.isPending }
}

function whomOf(clients: string[], tier: string, values: Values): Partial<Input<'apply-plan'>> {
  if (clients.length > 0) return { clients: clients.join(',') }
  if (values.whom === 'tier') return { tier }
  if (values.whom === 'trade') return { trade: values.trade }
  if (values.whom === 'all') return { all: true }
  const standing = STANDINGS.find((one) => one === values.standing)
  return values.whom === 'standing' && standing ? { standing } : {}
}
