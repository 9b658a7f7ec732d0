import type { KnownVoices } from '../../../src/core/talks/sides.ts'
import type { Utterance } from '../../../src/core/talks/turn.ts'

/** Nobody is known by name but Mira, who is ours. */
export const MIRA: KnownVoices = { ours: ['Mira'], theirs: [], interpreters: [], members: [], people: [] }

/** A talk from lines `Mira: words`, each `seconds` long where it says so (`Mira 4: words`), one after the other. */
export function talkOf(...lines: string[]): Utterance[] {
  let at = 0
  return lines.map((line) => {
    const [, speaker, seconds, text] = /^(\S+)(?: (\d+))?: (.*)$/s.exec(line)!
    const from = seconds === undefined ? null : at
    const to = seconds === undefined ? null : at + Number(seconds)
    at = to ?? at
    return { speaker: speaker!, text: text!, from, to }
  })
}
