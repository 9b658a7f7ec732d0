/** Zeros of the scripts whose digits are read: Arabic, Persian, Devanagari, Bengali, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10]

/** Digits of other scripts as 0 to 9; the rest of the text stays. */
export function plainDigits(text: string): string {
  if (!/[\u0660-\u09ef\uff10-\uff19]/.test(text)) return text
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - ZEROS.findLast((zero) => zero <= code)!)
  })
}
