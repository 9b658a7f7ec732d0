import { Button, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from '../reviews/refused-line.tsx'
import { useWrite } from '../reviews/use-write.ts'
import type { RetentionRule } from './keeping-card.tsx'

const THENS = ['ask', 'keep', 'erase'] as const
type Then = (typeof THENS)[number]

/** Sets the rule of a class: keep with a source, let go, or ask. */
export function RetentionWindow({ rule, onClose }: { rule: RetentionRule; onClose: () => void }) {
  const { say } = useWords()
  const [then, setThen] = useState<Then>(rule.then)
  const [years, setYears] = useState(rule.years === null ? '' : String(rule.years))
  const [text, setText] = useState(rule.source ?? '')
  const { write, writing, refused } = useWrite('set-retention', 'web.keeping.rules.done', onClose)
  const said = {
    ...(years.trim() === '' || then === 'ask' ? {} : { years: Number(years) }),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
  }
  return (
    <Window title={say('web.keeping.rules.set.title', { what: say(`keeping.class.${rule.class}`) })} onClose={onClose}>
      <form className="stack-small" action={() => write({ class: rule.class, then, ...said })}>
        <Radio.Group
          label={say('web.keeping.rules.then')}
          value={then}
          onChange={(value) => setThen(THENS.find((one) => one === value) ?? 'ask')}
        >
          {THENS.map((one) => (
            <Radio key={one} mt={12} value={one} label={say(`web.keeping.rules.then.${one}`)} />
          ))}
        </Radio.Group>
        {then === 'ask' ? null : (
          <TextInput
            label={say('web.keeping.rules.years')}
            description={say(`web.keeping.rules.years.${then}`)}
            type="number"
            min={0}
            max={100}
            value={years}
            onChange={(event) => setYears(event.currentTarget.value)}
          />
        )}
        <TextInput
          label={say('web.keeping.rules.text')}
          description={say('web.keeping.rules.text.about')}
          required={then === 'keep'}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <RefusedLine failed={refused} />
        <Button type="submit" size="md" loading={writing}>
          {say('web.keeping.rules.save')}
        </Button>
      </form>
    </Window>
  )
}
