import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { decimalOf } from '../../../../core/money.ts'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from '../reviews/refused-line.tsx'
import { useWrite } from '../reviews/use-write.ts'
import { sayWay } from './goodwill-words.ts'
import type { GoodwillSeen, WaySeen } from './goodwill-words.ts'
import styles from './goodwill.module.css'

/** So many invoices are offered at once; older ones are in a list below. */
const FIRST = 3

/** A choice: an invoice by its place among the ways, or what is no money. */
type Choice = `${number}` | 'work' | 'other'

/** What to give, how much, and a note for bookkeeping. Amounts come from the ledger and can be lowered. */
export function GiveForm({ seen }: { seen: GoodwillSeen }) {
  const { say } = useWords()
  const { client, name, ways, within } = seen
  const [choice, setChoice] = useState<Choice>(ways.length > 0 ? '0' : 'work')
  const way = choice === 'work' || choice === 'other' ? null : (ways[Number(choice)] ?? null)
  const [amount, setAmount] = useState<string | null>(null)
  const [said, setSaid] = useState({ text: '', tax: '' })
  const { write, writing, refused } = useWrite('grant-goodwill', 'web.goodwill.given', () => {
    setAmount(null)
    setSaid({ text: '', tax: '' })
    setChoice('work')
  })
  const choose = (next: Choice) => [setChoice(next), setAmount(null)]
  const written = { ...trimmed('text', said.text), ...trimmed('tax', said.tax) }
  return (
    <form className={styles.form} action={() => write({ client, ...wishOf(choice, way, amount), ...written })}>
      <Choices ways={ways} choice={choice} onChoose={choose} />
      {way ? <AmountField way={way} amount={amount} onAmount={setAmount} /> : null}
      {way?.as === 'credit' ? <p className="small">{say('web.goodwill.held')}</p> : null}
      <SaidFields paid={way !== null} said={said} onSaid={setSaid} />
      <p className="small muted">
        {within.left === null
          ? say('web.goodwill.within.free', { name, given: within.given, n: within.n })
          : say('web.goodwill.within', { name, given: within.given, n: within.n, left: within.left })}
      </p>
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} type="submit" loading={writing}>
        {say('web.goodwill.give')}
      </Button>
    </form>
  )
}

type Said = { text: string; tax: string }
type SaidProps = { paid: boolean; said: Said; onSaid: (said: Said) => void }

/** What it is for: needed where no invoice says it. The note is for bookkeeping. */
function SaidFields({ paid, said, onSaid }: SaidProps) {
  const { say } = useWords()
  return (
    <>
      <Textarea
        label={say(paid ? 'web.goodwill.text' : 'web.goodwill.text.what')}
        description={say('web.goodwill.text.about')}
        autosize
        minRows={2}
        required={!paid}
        value={said.text}
        onChange={(event) => onSaid({ ...said, text: event.currentTarget.value })}
      />
      <TextInput
        label={say('web.goodwill.tax')}
        description={say('web.goodwill.tax.about')}
        value={said.tax}
        onChange={(event) => onSaid({ ...said, tax: event.currentTarget.value })}
      />
    </>
  )
}

function trimmed(field: 'text' | 'tax', value: string) {
  return value.trim() === '' ? {} : { [field]: value.trim() }
}

function wishOf(choice: Choice, way: WaySeen | null, amount: string | null) {
  if (way === null) return { as: choice === 'other' ? ('other' as const) : ('work' as const) }
  const { as, invoice, most } = way
  const named = invoice === '' ? {} : { invoice }
  return { as, ...named, amount: amount?.trim() || decimalOf(most), currency: most.currency }
}

type ChoicesProps = { ways: readonly WaySeen[]; choice: Choice; onChoose: (choice: Choice) => void }

function Choices({ ways, choice, onChoose }: ChoicesProps) {
  const words = useWords()
  const { say } = words
  const older = ways.slice(FIRST)
  const isOlder = Number(choice) >= FIRST
  return (
    <>
      <Radio.Group
        label={say('web.goodwill.what')}
        value={isOlder ? 'older' : choice}
        onChange={(value) => onChoose(value === 'older' ? `${FIRST}` : value)}
      >
        <div className={styles.choices}>
          {ways.slice(0, FIRST).map((way, i) => (
            <Radio key={`${way.as} ${way.invoice}`} value={String(i)} label={sayWay(words, way)} />
          ))}
          {older.length > 0 ? <Radio value="older" label={say('web.goodwill.way.older')} /> : null}
          <Radio value="work" label={say('web.goodwill.way.work')} />
          <Radio value="other" label={say('web.goodwill.way.other')} />
        </div>
      </Radio.Group>
      {isOlder ? (
        <NativeSelect
          label={say('web.goodwill.way.which')}
          data={older.map((way, i) => ({ value: String(FIRST + i), label: sayWay(words, way) }))}
          value={choice}
          onChange={(event) => onChoose(event.currentTarget.value as Choice)}
        />
      ) : null}
    </>
  )
}

type AmountProps = { way: WaySeen; amount: string | null; onAmount: (amount: string) => void }

function AmountField({ way: { most, tax }, amount, onAmount }: AmountProps) {
  const { say } = useWords()
  return (
    <TextInput
      label={say('web.goodwill.amount', { currency: most.currency })}
      description={tax === null ? say('web.goodwill.amount.about') : say('web.goodwill.amount.tax', { tax })}
      inputMode="decimal"
      required
      value={amount ?? decimalOf(most)}
      onChange={(event) => onAmount(event.currentTarget.value)}
    />
  )
}
