/** Who speaks in a line and what is left of it. */
export type Named = { speaker: string | null; text: string }

const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’()&/_-]{0,59}$/u
const MOST_WORDS = 6
const NOBODY = /^(?:unknown(?: speaker)?|speaker|unidentified)$/i
const VOICE = /^<v(?:\.[^ >]*)? ([^>]+)>(.*)$/s
const TAGS = /<\/?(?:v|c|b|i|u|lang|ruby|rt|\d{2}:)[^>]*>/g
/** What was heard but not said: `{vocalsound}`, `[laughter]`. */
const SOUNDS = /\{[^{}]{1,40}\}|\[[^[\]]{1,40}\]/g
const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'",
}

/** Text of a cue as it was said: without tags and sounds, entities written out. */
function plainText(text: string): string {
  return text
    .replace(TAGS, '')
    .replace(SOUNDS, ' ')
    .replace(/&(?:amp|lt|gt|nbsp|quot|#39);/g, (one) => ENTITIES[one]!)
    .trim()
}

/** The name as it counts; null for "Unknown speaker" and the like. */
export function speakerIn(name: string): string | null {
  const plain = plainText(name).replace(/\s+/g, ' ').trim()
  return plain === '' || NOBODY.test(plain) ? null : plain
}

/** Takes the speaker out of a line: `<v Anna>…</v>` as Teams writes it, else `Anna: …`. */
export function namedLine(line: string): Named {
  const voice = VOICE.exec(line.trim())
  if (voice) return { speaker: speakerIn(voice[1]!), text: plainText(voice[2]!) }
  const text = plainText(line)
  const colon = text.indexOf(':')
  const name = colon < 0 ? '' : text.slice(0, colon).trim()
  return isName(name) ? { speaker: speakerIn(name), text: text.slice(colon + 1).trim() } : { speaker: null, text }
}

/** Few words that begin like a name; a sentence with a colon in it is none. */
export function isName(text: string): boolean {
  return (
    NAME.test(text) && text.split(/\s+/).length <= MOST_WORDS && !/^\p{Ll}/u.test(text) && !/^[\d\s.,]+$/.test(text)
  )
}
