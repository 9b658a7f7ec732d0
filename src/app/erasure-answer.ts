import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import type { Split } from './erase-kept.ts'
import type { World } from './world.ts'

/**
 * Says to the person what was erased, what is kept until when and why, in their language, else in ours (GDPR Art. 12, 17).
 * Their language is asked for before anything is erased. It says nothing of what is not there, and nothing of what we thought.
 */
export function erasureAnswer(world: World, name: string, language: string | undefined): (split: Split[]) => string {
  const { say } = loadWords(languageFor(language ?? world.business?.language))
  return (split) => {
    const lines = split.flatMap(({ class: kept, done, until, withBooks }): string[] => {
      if (done === 'ask') return []
      const what = say(`keeping.class.${kept}`)
      if (done === 'erased') return [say('keeping.answer.erased', { what })]
      if (until === null) return [say('keeping.answer.kept', { what })]
      return [say(`keeping.answer.${withBooks ? 'with-books' : 'until'}`, { what, until: { day: until } })]
    })
    const rest = split.some(({ done }) => done === 'ask') ? [say('keeping.answer.ask')] : []
    return [say('keeping.answer.greeting', { name }), '', ...lines, ...rest].join('\n')
  }
}
