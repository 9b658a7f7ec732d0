import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Post } from './mail-settings.ts'
import { bringToServer } from './mail-talk.ts'
import type { Posted } from './mail-talk.ts'
import { oneLine } from './one-line.ts'
import type { Reminder } from './reminder.ts'
import type { Addressee } from './reminder-addressee.ts'

/** Brings one letter to a member to the mail server. It answers with how that ended and throws nothing. */
export async function postReminder(post: Post, to: Addressee, reminder: Reminder): Promise<Posted> {
  return bringToServer(post, to.address, await compose(post, to, reminder))
}

/** The letter as bytes: plain text, with headers that ask machines not to answer. */
async function compose({ from }: Post, to: Addressee, reminder: Reminder): Promise<Buffer> {
  const mark = createHash('sha256').update(`${reminder.id}\n${reminder.member}`).digest('hex').slice(0, 32)
  const composer = new MailComposer({
    from,
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(reminder.subject),
    text: reminder.body,
    // One letter has one name, also when it is tried again: a mailbox that has it knows it.
    messageId: `<${mark}@${from.address.split('@')[1]}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
