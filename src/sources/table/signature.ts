import type { FileCode } from './codes.ts'

/** A file that is no text table, told by its first bytes. */
type Foreign = { code: FileCode; args: { format: string } }

const SIGNATURES: { code: FileCode; format: string; bytes: string }[] = [
  { code: 'file-is-spreadsheet', format: 'xls', bytes: 'd0cf11e0a1b11ae1' },
  { code: 'file-is-pdf', format: 'pdf', bytes: '255044462d' },
  { code: 'file-is-archive', format: 'gzip', bytes: '1f8b08' },
  { code: 'file-is-archive', format: '7z', bytes: '377abcaf271c' },
  { code: 'file-is-archive', format: 'rar', bytes: '526172211a07' },
  { code: 'file-is-image', format: 'png', bytes: '89504e470d0a1a0a' },
  { code: 'file-is-image', format: 'jpeg', bytes: 'ffd8ff' },
  { code: 'file-is-image', format: 'gif', bytes: '47494638' },
  { code: 'file-is-binary', format: 'sqlite', bytes: '53514c69746520666f726d6174203300' },
  { code: 'file-is-binary', format: 'elf', bytes: '7f454c46' },
]

const ZIP = '504b0304'
const MARKUP = /^\s*<(?:!doctype|html|\?xml|table|head|body)\b/i

/** What a file is when it is no text table (`file-is-pdf` with its format), or null when it may be one. */
export function foreignFormat(head: Uint8Array): Foreign | null {
  const start = Buffer.from(head.subarray(0, 16)).toString('hex')
  if (start.startsWith(ZIP)) return zipFormat(head)
  const found = SIGNATURES.find((signature) => start.startsWith(signature.bytes))
  if (found) return { code: found.code, args: { format: found.format } }
  const text = Buffer.from(head.subarray(0, 400))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
  if (MARKUP.test(text)) return { code: 'file-is-web-page', args: { format: text.includes('<?xml') ? 'xml' : 'html' } }
  if (text.startsWith('{\\rtf')) return { code: 'file-is-binary', args: { format: 'rtf' } }
  return null
}

function zipFormat(head: Uint8Array): Foreign {
  const text = Buffer.from(head.subarray(0, 4096)).toString('latin1')
  if (text.includes('opendocument.spreadsheet')) return { code: 'file-is-spreadsheet', args: { format: 'ods' } }
  if (text.includes('xl/') || text.includes('[Content_Types].xml')) {
    return { code: 'file-is-spreadsheet', args: { format: 'xlsx' } }
  }
  return { code: 'file-is-archive', args: { format: 'zip' } }
}

/** True when decoded text holds characters that no table has (NUL and other controls, more than one in a thousand). */
export function looksBinary(text: string): boolean {
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0) return true
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 26) controls++
  }
  return controls > Math.max(2, text.length / 1000)
}
