import { COPULAS, PASSWORD_WORDS, PIN_WORDS, SEED_WORDS, STATES } from './secret-words.ts'

/** What a secret in clear looks like. */
export const SECRETS = ['password', 'pin', 'token', 'key', 'seed'] as const
export type Secret = (typeof SECRETS)[number]

/** Characters that are not seen: a secret must not pass because of one. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu

/**
 * What in a text looks like a secret in clear, or null. A list of credentials names what there is and who has it; the
 * secrets themselves go another way, because everything written here is kept, exported and sent (handbook 2.4). It
 * is a guess: it knows the usual names in our five languages, the usual shapes of keys, and nothing of a password
 * made of plain words.
 */
export function secretIn(text: string): Secret | null {
  const plain = text.normalize('NFKC').replaceAll(UNSEEN, '')
  for (const [secret, looks] of LOOKS) if (looks(plain)) return secret
  return null
}

const LOOKS: readonly [Secret, (text: string) => boolean][] = [
  ['key', hasKey],
  ['token', hasToken],
  ['seed', hasSeed],
  ['password', hasPassword],
  ['pin', (text) => PIN.test(text)],
]

/** Any of these words, with whatever ending it has. */
function anyOf(words: readonly string[], ending: string): string {
  const roots = words.map((word) => word.replaceAll('_', String.raw`[\s_-]?`))
  return String.raw`(?<![\p{L}\p{M}\p{N}])(?:${roots.join('|')})${ending}`
}

const ENDING = String.raw`[\p{L}\p{M}]*`
const BETWEEN = String.raw`\s*(?:[:=՝]|[-–—]+>?|\b(?:no\.?|nr\.?)|#)?\s*`

const PIN = new RegExp(
  String.raw`${anyOf(PIN_WORDS, String.raw`(?:s|ը|ið|को)?`)}${BETWEEN}(?:(?:${COPULAS.join('|')})\s+)?\d{4,8}(?![\d.,/-]*\d)`,
  'iu',
)

/** The name of a secret, what stands between, and the next word with all its signs. */
const NAMED = new RegExp(
  String.raw`${anyOf(PASSWORD_WORDS, ENDING)}(?<sign>(?:[^\S\n]+[^\s:=՝]+){0,4}[^\S\n]*[:=՝][^\S\n]*|\s*[-–—]+>?\s+|\s+(?:${COPULAS.join('|')})\s*:?\s+|\s+)(?<value>["'“”„«‘’]?[^\s]+)(?<rest>[^\n]*)`,
  'giu',
)

function hasPassword(text: string): boolean {
  for (const { groups } of text.matchAll(NAMED)) {
    const value = stripped(groups!['value']!)
    if (isMixed(value)) return true
    const named = /[:=՝]/.test(groups!['sign']!)
    if (named && isAlone(value, groups!['rest']!)) return true
  }
  return false
}

/** Without quotes around it and the full stop or comma after it. */
function stripped(value: string): string {
  return value.replace(/^["'“”„«‘’([]+/u, '').replace(/["'“”»’)\],.;:։।]+$/u, '')
}

/** Letters with figures or signs among them, as no word has them; a day or an address of the web is none. */
function isMixed(value: string): boolean {
  if (value.length < 6 || /^https?:/i.test(value) || /^[\w.+-]+@[\w.-]+$/.test(value)) return false
  const figures = /\p{N}/u.test(value) && /\p{L}/u.test(value)
  const signs = /\p{L}/u.test(value) && /[!$%^&*=~<>|]/.test(value)
  return figures || signs
}

/** One word and nothing after it, which does not say what became of the password. */
function isAlone(value: string, rest: string): boolean {
  return value.length >= 4 && /^[\s.,;)"'»”]*$/u.test(rest) && !STATES.has(value.toLowerCase())
}

const KEYS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\b(?:ghp|gho|ghs|ghu|github_pat|glpat|sk|pk|rk|xox[abprs])[_-](?:live|test|proj)?[_-]?[\w-]{16,}/,
  /\bAIza[\w-]{30,}/,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/,
  /\botpauth:\/\//i,
  /\bssh-(?:rsa|ed25519)-private/i,
  /\b0x[0-9a-f]{64}\b/i,
  // An address with a name and a password in it.
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i,
]

function hasKey(text: string): boolean {
  return KEYS.some((key) => key.test(text)) || (text.match(GROUPED) ?? []).some(isGrouped)
}

/** Four or more groups of the same length with hyphens between, figures and letters among them: a key of a licence. */
const GROUPED = /\b[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){3,}\b/g

function isGrouped(found: string): boolean {
  const lengths = new Set(found.split('-').map((group) => group.length))
  return lengths.size === 1 && /[A-Z]/.test(found) && /[0-9]/.test(found)
}

const LONG = /[\w+/=-]{20,}/g
/** Of a random text more than a third of the neighbours are of another sort; of a name of a file fewer (D). */
const MIXED = 0.38

function hasToken(text: string): boolean {
  const outside = text.replaceAll(/\bhttps?:\/\/[^\s?#]+/gi, ' ')
  return (outside.match(LONG) ?? []).some(
    (found) => /\d/.test(found) && /[a-z]/.test(found) && /[A-Z]/.test(found) && changesOf(found) > MIXED,
  )
}

/** How often the sort of sign changes in a text, as a share of its length. */
function changesOf(text: string): number {
  const sorts = Array.from(text, sortOf)
  return sorts.filter((sort, i) => i > 0 && sort !== sorts[i - 1]).length / text.length
}

function sortOf(sign: string): 'figure' | 'small' | 'large' | 'other' {
  if (/\d/.test(sign)) return 'figure'
  if (/[a-z]/.test(sign)) return 'small'
  return /[A-Z]/.test(sign) ? 'large' : 'other'
}

const SEED_NAMED = new RegExp(anyOf(SEED_WORDS, ENDING), 'iu')
const RUN = /(?:^|[\s:"“(])((?:(?:\d{1,2}[.)]?\s+)?[a-z]{3,8}[\s,]+){11,}[a-z]{3,8})(?![\p{L}])/gu
const LEAST_SEED = 12
/** Words that every sentence has and no such list. */
const SENTENCE = /\b(?:the|and|for|from|our|are|was|has|not|dan|yang|untuk|með|sem|fyrir|eru|ekki)\b/

/** Twelve to twenty-four short words in a row that make no sentence. */
function hasSeed(text: string): boolean {
  // Words of a line before or behind it are no part of it.
  const pieces = [...text.matchAll(RUN)].flatMap(([, run]) => run!.split(SENTENCE))
  if (pieces.some((piece) => (piece.match(/[a-z]{3,8}/g) ?? []).length >= LEAST_SEED)) return true
  return SEED_NAMED.test(text) && /(?:[a-z]{3,8}[\s,]+){11,}[a-z]{3,8}/.test(text)
}
