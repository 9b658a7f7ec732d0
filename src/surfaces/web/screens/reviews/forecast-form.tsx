import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addDays } from '../../../../core/day.ts'
import { bandOf, FORECAST_DAYS, LIKELY_PERCENT } from '../../../../core/decide/forecasts.ts'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'
import { DayField, SaidField } from './said-field.tsx'
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
      <SaidField label={say('web.review.forecast.text')} value={text} onChange={setText} />
      <div className={styles.fields}>
        <TextInput
          label={say('web.review.forecast.by')}
          required
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <ChanceField value={chance} onChange={setChance} />
        <LookAgain day={day} value={due} onChange={setDue} />
      </div>
      {chance === '' ? null : <Meaning percent={percent} />}
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.review.forecast.save')}
      </Button>
    </form>
  )
}

type FieldProps = { value: string; onChange: (value: string) => void }

function ChanceField({ value, onChange }: FieldProps) {
  const { say } = useWords()
  return (
    <TextInput
      type="number"
      label={say('web.review.forecast.chance')}
      min={0}
      max={100}
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

/** The chance in a word, and whether it holds a parting back (I14). */
function Meaning({ percent }: { percent: number }) {
  const { say } = useWords()
  const key = percent >= LIKELY_PERCENT ? 'web.review.forecast.holds' : 'web.review.forecast.holds-not'
  return <p className="small">{say(key, { band: say(`review.band.${bandOf(percent)}`) })}</p>
}

/** A day to look again: after today, at most 180 days ahead (T4). */
export function LookAgain({ day, value, onChange }: FieldProps & { day: string }) {
  const until = addDays(day, FORECAST_DAYS)
  return (
    <DayField label="web.review.look-again" from={addDays(day, 1)} until={until} value={value} onChange={onChange} />
  )
}
