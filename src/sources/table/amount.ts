import { isCurrencyMark } from './currency.ts'
import { plainDigits } from './digits.ts'
import type { DecimalMark } from './table.ts'

/** A plain decimal without sign (`1234.50`), its sign, and what stood around it (`€`, `EUR`, or empty). */
export type Amount = { text: string; negative: boolean; mark: string }
type AmountFault = 'no-amount' | 'amount-two-marks' | 'unclear-amount'

const LONGEST = 100
const PLAIN_DOT = /^-?\d{1,15}(?:\.\d{1,20})?$/
const PLAIN_COMMA = /^-?\d{1,15}(?:,\d{1,20})?$/
const AROUND =
  /^([^\d.,'+\-()]*)([-+]?)([^\d.,'+\-()]*)((?:\d[\d.,' ]*)?(?:\.\d+)?)([^\d.,'+\-()]*)(-?)([^\d.,'+\-()]*)$/u

/** Reads an amount as people and programs write it: signs, currency, groups, `(12.00)`, `12.00-`, `12.00 CR`. */
export function readAmount(cell: string, decimal: DecimalMark): Amount | AmountFault {
  if ((decimal === '.' ? PLAIN_DOT : PLAIN_COMMA).test(cell)) {
    const negative = cell.startsWith('-')
    return { text: (negative ? cell.slice(1) : cell).replace(',', '.'), negative, mark: '' }
  }
  const parts = amountParts(cell)
  if (typeof parts === 'string') return parts
  const text = plainDecimal(parts.body, decimal)
  return text === 'amount-two-marks' || text === 'unclear-amount' || text === 'no-amount'
    ? text
    : { text, negative: parts.negative, mark: parts.mark }
}

/** Takes sign and currency off; the body has digits and marks only. */
export function amountParts(cell: string): { body: string; negative: boolean; mark: string } | AmountFault {
  if (cell.length > LONGEST) return 'unclear-amount'
  let text = plainDigits(cell)
    .replace(/[\u2212\u2012\u2013\uFE63\uFF0D]/g, '-')
    .replace(/[’‘`´]/g, "'")
  text = text.replace(/[\s\u00A0\u2007\u2009\u202F]+/g, ' ').trim()
  if (text === '') return 'no-amount'
  const bracketed = /^([^()\d]*)\((.*)\)([^()\d]*)$/.exec(text)
  if (bracketed) text = `${bracketed[1]}${bracketed[2]}${bracketed[3]}`.trim()
  // A full stop after a currency word is not a decimal mark: `Rs.500`, `kr. 500`.
  text = text
    .replace(/^([-+]?\s*\p{L}{1,4})\.\s?(?=[-+\d])/u, '$1 ')
    .replace(/\s*\.-$/, '')
    .replace(/(\p{L})\.$/u, '$1')
  const found = AROUND.exec(text)
  if (!found || found[4]!.trim() === '') return 'unclear-amount'
  const words = [found[1]!, found[3]!, found[5]!, found[7]!].map((word) => word.trim()).filter((word) => word !== '')
  const isCredit = words.some((word) => /^cr$/i.test(word))
  const marks = words.filter((word) => !/^[cd]r$/i.test(word))
  if (!marks.every(isCurrencyMark)) return 'unclear-amount'
  const negative = Boolean(bracketed) || isCredit || found[2] === '-' || found[6] === '-'
  return { body: found[4]!.trim(), negative, mark: marks[0] ?? '' }
}

function plainDecimal(body: string, decimal: DecimalMark): string | AmountFault {
  const [whole = '', fraction, ...more] = body.split(decimal)
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return 'amount-two-marks'
  const digits = whole === '' ? '0' : withoutGroups(whole)
  if (digits === null) return /^\d+([.,]\d+){2,}$/.test(body) ? 'amount-two-marks' : 'unclear-amount'
  return fraction ? `${digits}.${fraction}` : digits
}

/** `1,234,567`, `1 234`, `1'234` and the Indian `12,34,567` without their marks; null for other groups. */
function withoutGroups(whole: string): string | null {
  if (/^\d+$/.test(whole)) return whole
  const groups = /^\d{1,3}([.,' ])\d{3}(?:\1\d{3})*$/.test(whole) || /^\d{1,2}(?:,\d{2})*,\d{3}$/.test(whole)
  return groups ? whole.replace(/[.,' ]/g, '') : null
}

/** What a cell says about the decimal mark: the mark it proves, `either` when it could be read both ways, or nothing. */
function markEvidence(cell: string): DecimalMark | 'either' | null {
  const parts = amountParts(cell)
  if (typeof parts === 'string') return null
  const body = parts.body.replace(/[' ]/g, '')
  const lastDot = body.lastIndexOf('.')
  const lastComma = body.lastIndexOf(',')
  if (lastDot < 0 && lastComma < 0) return null
  if (lastDot >= 0 && lastComma >= 0) return lastDot > lastComma ? '.' : ','
  const mark = lastDot >= 0 ? '.' : ','
  const [whole = '', ...rest] = body.split(mark)
  if (rest.length > 1) return rest.every((group) => group.length === 3) ? otherMark(mark) : null
  return rest[0]!.length === 3 && !/^0?$/.test(whole) && whole.length <= 3 ? 'either' : mark
}

/** Decimal mark of a column. Not sure when the cells disagree or all could be read both ways. */
export function sniffDecimal(cells: string[]): { decimal: DecimalMark; sure: boolean } {
  const seen = { '.': 0, ',': 0, either: 0 }
  let eitherMark: DecimalMark = ','
  for (const cell of cells) {
    const evidence = markEvidence(cell)
    if (evidence) seen[evidence]++
    if (evidence === 'either') eitherMark = cell.includes('.') ? '.' : ','
  }
  if (seen['.'] + seen[','] > 0)
    return { decimal: seen['.'] >= seen[','] ? '.' : ',', sure: seen['.'] === 0 || seen[','] === 0 }
  // Three digits after the only mark: groups of thousands are likelier than three decimals.
  if (seen.either > 0) return { decimal: otherMark(eitherMark), sure: false }
  return { decimal: '.', sure: true }
}

function otherMark(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.'
}
