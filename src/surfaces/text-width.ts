const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** What a terminal shows in two columns: East Asian wide forms and pictures. */
const WIDE =
  /^(?:[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation})/u

/** Columns a text takes: signs that join to one (Devanagari vowels, accents) count once. */
export function widthOf(text: string): number {
  let width = 0
  for (const { segment } of segmenter.segment(text)) width += WIDE.test(segment) ? 2 : 1
  return width
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

/** A text in at most `width` columns, cut at a whole sign. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let short = ''
  for (const { segment } of segmenter.segment(text)) {
    if (widthOf(short + segment) > width - 1) break
    short += segment
  }
  return `${short.trimEnd()}…`
}

/** A text in lines of at most `width` columns, broken between words, each line indented. */
export function wrapText(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(indent + longer) > width) {
      lines.push(indent + line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, indent + line]
}
