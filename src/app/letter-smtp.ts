import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Recipient } from './letter-recipient.ts'
import type { Post } from './mail-settings.ts'
import { bringToServer } from './mail-talk.ts'
import type { Posted } from './mail-talk.ts'
import { oneLine } from './one-line.ts'

/** A file that goes along with a letter. */
export type Enclosed = { name: string; content: Uint8Array }

/** A letter to a client, whole. `id` is what it is and stays when it is tried again; `at` the moment it is written. */
export type ClientMail = {
  id: string
  at: string
  subject: string
  text: string
  language: string
  enclosed: readonly Enclosed[]
}

/** Brings one letter to a client to the mail server. It answers with how that ended and throws nothing. */
export async function postLetter(post: Post, to: Recipient, mail: ClientMail): Promise<Posted> {
  return bringToServer(post, to.address, await composeLetter(post.from, to, mail))
}

/**
 * The letter as the bytes of a mail: plain text with what goes along. A name or a subject cannot begin another header.
 * `unsent`: a file for one's own mail program, which opens it as a letter to be sent; it need not know who writes.
 */
export async function composeLetter(
  from: Post['from'] | null,
  to: { name: string; address: string },
  { id, at, subject, text, language, enclosed }: ClientMail,
  unsent = false,
): Promise<Buffer> {
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 32)
  const composer = new MailComposer({
    ...(from === null ? {} : { from: { name: oneLine(from.name), address: from.address } }),
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(subject),
    text,
    date: new Date(at),
    messageId: `<${mark}@${from?.address.split('@')[1] ?? 'letter.invalid'}>`,
    headers: { 'Content-Language': oneLine(language), ...(unsent ? { 'X-Unsent': '1' } : {}) },
    attachments: enclosed.map(({ name, content }) => ({
      filename: oneLine(name),
      content: Buffer.from(content),
      contentType: name.endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream',
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
