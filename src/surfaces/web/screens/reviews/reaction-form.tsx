import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../calls/use-action.ts'
import { useWords } from '../../words/words-context.tsx'
import { RefusedLine } from './refused-line.tsx'
import type { ReactionSeen } from './review-words.ts'
import { SaidField } from './said-field.tsx'
import { useWrite } from './use-write.ts'
import styles from './reviews.module.css'

type Props = { client: string; reaction: ReactionSeen; onDone: () => void }

/** What we do and say if they take it so, and who of us answers (M36). */
export function ReactionForm({ client, reaction: { as, planned }, onDone }: Props) {
  const { say } = useWords()
  const members = useRead('see-settings', {}).data?.members ?? []
  const [text, setText] = useState(planned?.text ?? '')
  const [member, setMember] = useState(planned?.member ?? '')
  const { write, writing, refused } = useWrite('plan-reaction', 'web.review.reaction.done', onDone)
  const answers = member === '' ? {} : { member }
  const nobody = { value: '', label: say('web.review.reaction.nobody') }
  return (
    <form className={styles.form} action={() => write({ client, reaction: as, text: text.trim(), ...answers })}>
      <SaidField label={say('web.review.reaction.text')} value={text} onChange={setText} />
      <NativeSelect
        label={say('web.review.reaction.member')}
        data={[nobody, ...members.map(({ key, name }) => ({ value: key, label: name }))]}
        value={member}
        onChange={(event) => setMember(event.currentTarget.value)}
      />
      <RefusedLine failed={refused} />
      <Button className={styles.start ?? ''} variant="default" type="submit" loading={writing}>
        {say('web.review.reaction.save')}
      </Button>
    </form>
  )
}
