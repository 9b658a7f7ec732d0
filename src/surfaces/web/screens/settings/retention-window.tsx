import { Button, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from '../reviews/refused-line.tsx'
import { useWrite } from '../reviews/use-write.ts'
import type { RetentionRule } from './keeping-card.tsx'

const ACTS = ['ask', 'keep', 'erase'] as const
type Act = (typeof ACTS)[number]

/** Sets the rule of a class: keep with a source, let go, or ask. */
export function RetentionWindow({ rule, onClose }: { rule: RetentionRule; onClose: () => void }) {
  const { say } = useWords()
  const [act, setAct] = useState<Act>(rule.act)
  const [years, setYears] = useState(rule.years === null ? '' : String(rule.years))
  const [text, setText] = useState(rule.source ?? '')
  const { write, writing, refused } = useWrite('set-retention', 'web.keeping.rules.done', onClose)
  const said = {
    ...(years.trim() === '' || act === 'ask' ? {} : { years: Number(years) }),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
  }
  return (
    <Window title={say('web.keeping.rules.set.title', { what: say(`keeping.class.${rule.class}`) })} onClose={onClose}>
      <form className="stack-small" action={() => write({ class: rule.class, rule: act, ...said })}>
        <ActChoice act={act} onChange={setAct} />
        {act === 'ask' ? null : (
          <TextInput
            label={say('web.keeping.rules.years')}
            description={say(`web.keeping.rules.years.${act}`)}
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
          required={act === 'keep'}
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

function ActChoice({ act, onChange }: { act: Act; onChange: (act: Act) => void }) {
  const { say } = useWords()
  return (
    <Radio.Group
      label={say('web.keeping.rules.then')}
      value={act}
      onChange={(value) => onChange(ACTS.find((one) => one === value) ?? 'ask')}
    >
      {ACTS.map((one) => (
        <Radio key={one} mt={12} value={one} label={say(`web.keeping.rules.then.${one}`)} />
      ))}
    </Radio.Group>
  )
}
