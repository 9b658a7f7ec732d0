import { NativeSelect } from '@mantine/core'
import { useWords } from '../../words/words-context.tsx'
import type { TalkSeen } from './use-transcript.ts'
import styles from './check-in.module.css'

/** Sides that somebody chose by hand, by name. */
export type SidesChosen = Record<string, string>

const SIDES = ['ours', 'theirs', 'interpreter'] as const

type SidesProps = { speakers: TalkSeen['speakers']; chosen: SidesChosen; onChoose: (sides: SidesChosen) => void }

/** On whose side each voice is: as it was read, to put right. */
export function Sides({ speakers, chosen, onChoose }: SidesProps) {
  const { say } = useWords()
  const options = ['', ...SIDES].map((value) => ({ value, label: say(`web.check-in.talk.side.${value || 'none'}`) }))
  return (
    <div className={styles.beside}>
      {speakers.map(({ name, side }) => (
        <NativeSelect
          key={name}
          label={say('web.check-in.talk.side', { name })}
          data={options}
          value={chosen[name] ?? side ?? ''}
          onChange={(event) => onChoose({ ...chosen, [name]: event.currentTarget.value })}
        />
      ))}
    </div>
  )
}
