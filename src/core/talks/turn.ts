/** What a transcript gives: words of one speaker, with seconds from the start where it has times. */
export type Utterance = { speaker: string | null; text: string; from: number | null; to: number | null }

/** Everything somebody said before somebody else spoke. `seconds` are of speech, pauses left out; null without times. */
export type Turn = {
  speaker: string | null
  text: string
  from: number | null
  seconds: number | null
  letters: number
  words: string[]
}

/** Letters and digits, in any script; vowel signs and marks belong to their letter. */
export function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** Marks that stand inside Armenian words. */
const ARMENIAN_MARKS = /[՛՜՞]/gu
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu

/** Words in small letters and composed form, Armenian without the marks inside them. */
export function wordsIn(text: string): string[] {
  const plain = text.replace(ARMENIAN_MARKS, '').toLowerCase().normalize('NFC').replaceAll('’', "'")
  return plain.match(WORD) ?? []
}

/** Joins what the same person said in a row. Where two lines of theirs overlap, the time is counted once. */
export function turnsOf(utterances: readonly Utterance[]): Turn[] {
  const turns: Turn[] = []
  const ends = new Map<string | null, number>()
  for (const { speaker, text, from, to } of utterances) {
    const spokenTo = ends.get(speaker) ?? 0
    const seconds = from === null || to === null ? null : Math.max(0, to - Math.max(from, spokenTo))
    if (to !== null) ends.set(speaker, Math.max(spokenTo, to))
    const last = turns.at(-1)
    if (last && last.speaker === speaker) join(last, text, seconds)
    else turns.push({ speaker, text, from, seconds, letters: lettersIn(text), words: wordsIn(text) })
  }
  return turns
}

function join(turn: Turn, text: string, seconds: number | null): void {
  turn.text += `\n${text}`
  turn.seconds = turn.seconds === null || seconds === null ? null : turn.seconds + seconds
  turn.letters += lettersIn(text)
  turn.words.push(...wordsIn(text))
}
