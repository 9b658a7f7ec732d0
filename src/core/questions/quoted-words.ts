import { languages } from './languages/all.ts'

const WROTE = new RegExp(languages.flatMap((language) => language.wrote).join('|'))
const QUOTED_FROM = labelled(languages.flatMap((language) => language.quotedFrom))
const QUOTED_BELOW = labelled(languages.flatMap((language) => language.quotedBelow))
/** `-----Original Message-----`, and the long rule of Outlook. */
const RULE = /^(?:-{3,}.+-{3,}|_{10,})$/
const SUBJECT_AGAIN = /^(?:re|sv|svar|fw|fwd|aw|vs) ?:/
/** What a first line of a head has that goes on in the next one: an address or a time. */
const ADDRESS_OR_TIME = /[@<]|\p{N}{2}[:.]\p{N}{2}/u
/** The head of a quoted message is long, but not for ever. */
const LONGEST_HEAD = 200

function labelled(words: readonly string[]): RegExp {
  return new RegExp(`^\\*?(?:${words.join('|')})\\*? ?:`)
}

/** True for the subject of an answer ("Re: …"), whose words are older than the message. */
export function isOldSubject(line: string): boolean {
  return SUBJECT_AGAIN.test(line)
}

/** Which of the lines (trimmed, in small letters) are not quoted from an earlier message, by their place. */
export function unquotedLines(lines: readonly string[]): number[] {
  const kept: number[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.startsWith('>') || (kept.length === 0 && isOldSubject(line))) continue
    if (isRule(line) || isBlockHead(lines, i)) break
    const head = headLines(lines, i)
    // Under the head of a quoted message either every line is marked, and answers may stand between, or none.
    if (head > 0 && !nextLine(lines, i + head).startsWith('>')) break
    if (head > 0) i += head - 1
    else kept.push(i)
  }
  return kept
}

function isRule(line: string): boolean {
  return (line.startsWith('-') || line.startsWith('_')) && RULE.test(line)
}

/** "From: …" with "Sent: …" or the like in one of the next lines. */
function isBlockHead(lines: readonly string[], i: number): boolean {
  const line = lines[i]!
  if (!line.includes(':') || !QUOTED_FROM.test(line)) return false
  return lines.slice(i + 1, i + 4).some((below) => QUOTED_BELOW.test(below))
}

/** How many lines "On Monday Anna wrote:" takes from `i` on, one or two; 0 where it does not stand. */
function headLines(lines: readonly string[], i: number): number {
  const line = lines[i]!
  if (isHead(line)) return 1
  const below = lines[i + 1]
  return below !== undefined && below.endsWith(':') && ADDRESS_OR_TIME.test(line) && isHead(`${line} ${below}`) ? 2 : 0
}

function isHead(line: string): boolean {
  return line.endsWith(':') && line.length < LONGEST_HEAD && /[\p{N}@]/u.test(line) && WROTE.test(line)
}

/** The next line that holds anything, among the three from `i` on. */
export function nextLine(lines: readonly string[], i: number): string {
  for (let at = i; at < i + 3; at++) if (lines[at]) return lines[at]!
  return ''
}
