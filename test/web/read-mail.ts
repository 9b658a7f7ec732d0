/** What a mail program would show of a mail: its plain text, and the names of what is enclosed. */
export function readMail(mail: string): { text: string; enclosed: string[] } {
  const [head, body] = halves(mail)
  const boundary = /boundary="?([^";\s]+)/i.exec(head)?.[1]
  if (boundary === undefined) return { text: /text\/plain/i.test(head) ? decoded(head, body) : '', enclosed: [] }
  const parts = body.split(`--${boundary}`).slice(1, -1)
  const enclosed = [...mail.matchAll(/filename="?([^"\s;]+)/gi)].map(([, name]) => name!)
  const text = parts.map((part) => readMail(part.trimStart()).text).find((one) => one !== '') ?? ''
  return { text, enclosed }
}

function halves(mail: string): [string, string] {
  const at = mail.search(/\r?\n\r?\n/)
  return at === -1 ? [mail, ''] : [mail.slice(0, at).replaceAll(/\r?\n[ \t]+/g, ' '), mail.slice(at).trim()]
}

function decoded(head: string, body: string): string {
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/quoted-printable/i.test(head)) return body
  const bytes = body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
