import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

const STEPS = ['asked', 'given', 'came'] as const
const GROWTHS = ['much', 'some', 'none', 'unclear'] as const

type Props = { client: string; onBegin: () => void }

/** That we asked for a recommendation, that they gave one, or that somebody came (I8): one press each. */
export function ReferralRow({ client, onBegin }: Props) {
  const { say } = useWords()
  const { write, writing, refused } = useWrite('record-referral', 'web.reviews.referral.done')
  return (
    <fieldset className={styles.group}>
      <legend>{say('web.reviews.referral')}</legend>
      <div className={styles.answers}>
        {STEPS.map((step) => (
          <Button
            key={step}
            variant="default"
            loading={writing}
            onClick={() => {
              onBegin()
              write({ client, step })
            }}
          >
            {say(`web.reviews.referral.${step}`)}
          </Button>
        ))}
      </div>
      <RefusedLine failed={refused} />
    </fieldset>
  )
}

/** What more they could need from us, as a person sees it who looked (I7). */
export function PotentialForm({ client, onBegin }: Props) {
  const { say } = useWords()
  const [growth, setGrowth] = useState<(typeof GROWTHS)[number]>('unclear')
  const [text, setText] = useState('')
  const { write, writing, refused } = useWrite('record-potential', 'web.reviews.potential.done')
  const more = text.trim() === '' ? {} : { text: text.trim() }
  const keep = () => {
    onBegin()
    write({ client, growth, ...more })
  }
  return (
    <form className={styles.form} action={keep}>
      <NativeSelect
        label={say('web.reviews.potential')}
        data={GROWTHS.map((value) => ({ value, label: say(`web.reviews.potential.${value}`) }))}
        value={growth}
        onChange={(event) => setGrowth(event.currentTarget.value as typeof growth)}
      />
      <Textarea
        label={say('web.reviews.potential.text')}
        autosize
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.reviews.potential.save')}
      </Button>
    </form>
  )
}
