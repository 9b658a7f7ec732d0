import { NativeSelect } from '@mantine/core'
import { useWords } from '../../words/words-context.tsx'
import { currencyOptions } from '../start/places.ts'
import { EncodingChoice } from './encoding-choice.tsx'
import type { TableSeen } from './preview.tsx'
import type { Wishes } from './wishes.ts'
import styles from './import.module.css'

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const

type SettingsProps = { table: TableSeen; fallback: string; onWish: (wish: Wishes) => void }

/** What was found out about the file; each can be corrected, and what is not sure says so. */
export function ReadSettings({ table, fallback, onWish }: SettingsProps) {
  const { say } = useWords()
  const { decimal, dateOrder, kind } = table
  return (
    <section className="stack-small" aria-labelledby="settings-title">
      <h2 id="settings-title">{say('web.import.settings')}</h2>
      <div className={styles.settings}>
        <Choice
          name="kind"
          value={kind}
          sure={table.kindSure}
          options={['invoices', 'payments']}
          onChoose={(value) => onWish({ kind: value as 'invoices' })}
        />
        <Choice
          name="dateOrder"
          value={dateOrder}
          sure={table.dateOrderSure}
          options={['dmy', 'mdy', 'ymd', 'serial']}
          onChoose={(value) => onWish({ dateOrder: value as 'dmy' })}
        />
        <Choice
          name="decimal"
          value={decimal}
          sure={table.decimalSure}
          options={['.', ',']}
          onChoose={(value) => onWish({ decimal: value as '.' })}
        />
        <Delimiter delimiter={table.delimiter} onWish={onWish} />
        <Currency currency={table.currency} fallback={fallback} onWish={onWish} />
      </div>
      <EncodingChoice table={table} onWish={onWish} />
    </section>
  )
}

function Delimiter({ delimiter, onWish }: { delimiter: string; onWish: (wish: Wishes) => void }) {
  const { say } = useWords()
  const known = Object.entries(DELIMITERS).map(([value, name]) => ({
    value,
    label: say(`web.import.delimiter.${name}`),
  }))
  const data = delimiter in DELIMITERS ? known : [...known, { value: delimiter, label: delimiter }]
  return (
    <NativeSelect
      label={say('web.import.setting.delimiter')}
      value={delimiter}
      data={data}
      onChange={(event) => onWish({ delimiter: event.currentTarget.value })}
    />
  )
}

type CurrencyProps = { currency: string | null; fallback: string; onWish: (wish: Wishes) => void }

function Currency({ currency, fallback, onWish }: CurrencyProps) {
  const { say, language } = useWords()
  const data = [
    { value: '', label: say('web.import.currency.own', { currency: fallback }) },
    ...currencyOptions(language),
  ]
  return (
    <NativeSelect
      label={say('web.import.setting.currency')}
      description={currency ? undefined : say('web.business.currency.why')}
      inputWrapperOrder={['label', 'input', 'description']}
      value={currency ?? ''}
      data={data}
      onChange={(event) => onWish({ currency: event.currentTarget.value || undefined })}
    />
  )
}

type ChoiceProps = {
  name: 'kind' | 'dateOrder' | 'decimal'
  value: string
  sure: boolean
  options: string[]
  onChoose: (value: string) => void
}

function Choice({ name, value, sure, options, onChoose }: ChoiceProps) {
  const { say } = useWords()
  const data = options.map((option) => ({
    value: option,
    label: say(`web.import.${name}.${OPTION_NAMES[option] ?? option}`),
  }))
  return (
    <NativeSelect
      label={say(`web.import.setting.${name}`)}
      description={sure ? undefined : say('web.import.unsure')}
      inputWrapperOrder={['label', 'input', 'description']}
      value={value}
      data={data}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  )
}

const OPTION_NAMES: Record<string, string> = { '.': 'point', ',': 'comma' }
