/**
 * Text on one line and without control characters: what stands in a header or a title cannot begin another one, and
 * nothing in it turns what stands around it the other way round.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}
