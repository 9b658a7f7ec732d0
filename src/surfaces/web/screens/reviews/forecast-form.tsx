import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addDays } from '../../../../core/day.ts'
import { bandOf, FORECAST_DAYS } from '../../../../core/decide/forecasts.ts'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

type Props = { client: string; day: string; onDone: () => void }

/** What would change it, who does it, how likely in percent and in a word, and the day to look again (I13). */
export function ForecastForm({ client, day, onDone }: Props) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const [who, setWho] = useState('')
  const [chance, setChance] = useState('')
  const [due, setDue] = useState(addDays(day, 60))
  const { write, writing, refused } = useWrite('make-forecast', 'web.review.forecast.made', onDone)
  const percent = Number(chance)
  const make = () => write({ client, text: text.trim(), who: who.trim(), chance: percent, due })
  return (
    <form className={styles.form} action={make}>
      <Textarea
        label={say('web.review.forecast.text')}
        autosize
        minRows={2}
        required
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.fields}>
        <TextInput
          label={say('web.review.forecast.by')}
          required
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <TextInput
          type="number"
          label={say('web.review.forecast.chance')}
          min={0}
          max={100}
          required
          value={chance}
          onChange={(event) => setChance(event.currentTarget.value)}
        />
        <LookAgain day={day} value={due} onChange={setDue} />
      </div>
      {chance === '' ? null : (
        <p className="small">
          {say(percent >= 50 ? 'web.review.forecast.holds' : 'web.review.forecast.holds-not', {
            band: say(`review.band.${bandOf(percent)}`),
          })}
        </p>
      )}
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.review.forecast.save')}
      </Button>
    </form>
  )
}

type DayProps = { day: string; value: string; onChange: (day: string) => void }

/** A day to look again: after today, at most 180 days ahead (T4). */
export function LookAgain({ day, value, onChange }: DayProps) {
  const { say } = useWords()
  return (
    <TextInput
      type="date"
      label={say('web.review.look-again')}
      min={addDays(day, 1)}
      max={addDays(day, FORECAST_DAYS)}
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
