import type { TalkSource } from '../ledger/kinds/checkins.ts'
import type { Side } from './sides.ts'
import { UNSURE } from './targets.ts'
import type { Turn } from './turn.ts'

/** A turn with whose voice it is; `side` is null where nobody can say. */
export type VoicedTurn = Turn & { side: Side | null }

/** Our share of what was said, in percent, with how far it may be off; `ours` and `theirs` in seconds or in letters. */
export type TalkShare = { percent: number; low: number; high: number; source: TalkSource; ours: number; theirs: number }

/** Why no share can be told: nothing said, no names, one voice only, or voices of whom nobody knows the side. */
export type NoShare = 'nothing-said' | 'no-names' | 'one-voice' | 'sides-unclear' | 'too-much-unnamed'

/** More than this part of what was said without a name, or by a voice of unknown side, and a share would be a guess. */
const MOST_UNTOLD = 0.1

/**
 * Our share of a conversation (N27; handbook 4.4): by seconds of speech where every turn has its time, else by
 * letters. Silence and interpreters do not count. Where the voices cannot be told apart there is no share.
 */
export function talkShare(turns: readonly VoicedTurn[]): TalkShare | NoShare {
  const spoken = turns.filter((turn) => turn.side !== 'interpreter' && (turn.letters > 0 || (turn.seconds ?? 0) > 0))
  const timed = spoken.every((turn) => turn.seconds !== null) && spoken.some((turn) => turn.seconds! > 0)
  const total = (list: readonly VoicedTurn[]) =>
    list.reduce((sum, turn) => sum + (timed ? turn.seconds! : turn.letters), 0)
  const trouble = noShare(spoken, total)
  if (trouble) return trouble
  const [ours, theirs] = (['ours', 'theirs'] as const).map((side) => total(spoken.filter((turn) => turn.side === side)))
  return { ...shareOf((100 * ours!) / (ours! + theirs!), timed ? 'time' : 'letters'), ours: ours!, theirs: theirs! }
}

/** A share in whole percent with its range. */
export function shareOf(percent: number, source: TalkSource): Pick<TalkShare, 'percent' | 'low' | 'high' | 'source'> {
  const whole = Math.round(percent)
  const unsure = UNSURE[source]
  return { percent: whole, low: Math.max(0, whole - unsure), high: Math.min(100, whole + unsure), source }
}

function noShare(spoken: readonly VoicedTurn[], total: (list: readonly VoicedTurn[]) => number): NoShare | null {
  const all = total(spoken)
  if (all === 0) return 'nothing-said'
  const unnamed = total(spoken.filter((turn) => turn.speaker === null))
  if (unnamed === all) return 'no-names'
  if (unnamed > MOST_UNTOLD * all) return 'too-much-unnamed'
  if (new Set(spoken.flatMap((turn) => turn.speaker ?? [])).size === 1) return 'one-voice'
  const unsided = spoken.filter((turn) => turn.speaker !== null && turn.side === null)
  const sides = new Set(spoken.flatMap((turn) => turn.side ?? [])).size
  if (sides < 2) return unsided.length > 0 ? 'sides-unclear' : 'one-voice'
  return unnamed + total(unsided) > MOST_UNTOLD * all ? 'sides-unclear' : null
}

/** Our longest stretch without them: seconds where there are times, letters, where it begins, and its first words. */
export type Stretch = { seconds: number | null; letters: number; at: number | null; text: string }

/** "Mm", "yes, yes": so many words of theirs, or where there are none such a short sound, do not end a stretch of ours. */
const [BACK_WORDS, BACK_SECONDS] = [2, 2]
const FIRST_LETTERS = 160

/** The longest stretch in which only we spoke; null where we said nothing. */
export function longestStretch(turns: readonly VoicedTurn[]): Stretch | null {
  let longest: Stretch | null = null
  let running: Stretch | null = null
  for (const turn of turns) {
    if (turn.side === 'ours') {
      running = running ? joined(running, turn) : stretchOf(turn)
      if (!longest || isLonger(running, longest)) longest = running
    } else if (turn.side !== 'interpreter' && !isSound(turn)) running = null
  }
  return longest
}

function isSound({ words, seconds }: VoicedTurn): boolean {
  return words.length > 0 ? words.length <= BACK_WORDS : (seconds ?? 0) <= BACK_SECONDS
}

export function stretchOf({ seconds, letters, from, text }: VoicedTurn): Stretch {
  return { seconds, letters, at: from, text: text.replace(/\s+/g, ' ').slice(0, FIRST_LETTERS) }
}

function joined(running: Stretch, { seconds, letters }: VoicedTurn): Stretch {
  const both = running.seconds === null || seconds === null ? null : running.seconds + seconds
  return { ...running, seconds: both, letters: running.letters + letters }
}

function isLonger(a: Stretch, b: Stretch): boolean {
  return a.seconds !== null && b.seconds !== null ? a.seconds > b.seconds : a.letters > b.letters
}
