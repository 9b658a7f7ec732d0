import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import { readSources, withoutComments } from './sources.ts'
import { importsOf } from './walls.ts'

/**
 * Two doors lead out and no third: letters to our own team, and the letter of a parting to a client. They share the talk
 * with the mail server and nothing before it: where a reminder goes is looked up from the member's card, where a letter
 * goes from the client's own, and neither can be handed to the other.
 */
const files = readSources('src/**/*.{ts,tsx}')

function importersOf(target: string): string[] {
  return files
    .filter(({ path, text }) =>
      importsOf(text).some(({ from, typesOnly }) => {
        const found = from.startsWith('.') ? posix.join(posix.dirname(path), from) : from
        return !typesOnly && (found === target || found.startsWith(`${target}/`))
      }),
    )
    .map(({ path }) => path)
}

function textOf(path: string): string {
  const found = files.find((one) => one.path === path)
  assert.ok(found, path)
  return withoutComments(found.text)
}

test('only the two doors can speak to a mail server', () => {
  assert.deepEqual(importersOf('nodemailer/lib/smtp-connection'), ['src/app/mail-talk.ts'])
  assert.deepEqual(importersOf('nodemailer/lib/mail-composer'), ['src/app/letter-smtp.ts', 'src/app/reminder-smtp.ts'])
  assert.deepEqual(importersOf('nodemailer').toSorted(), [
    'src/app/letter-smtp.ts',
    'src/app/mail-talk.ts',
    'src/app/reminder-smtp.ts',
  ])
  assert.deepEqual(importersOf('src/app/mail-talk.ts').toSorted(), [
    'src/app/letter-smtp.ts',
    'src/app/reminder-smtp.ts',
  ])
})

test('our own door is opened by its job alone', () => {
  assert.deepEqual(importersOf('src/app/reminder-smtp.ts'), ['src/app/send-reminder.ts'])
  assert.deepEqual(importersOf('src/app/send-reminder.ts'), ['src/app/actions.ts'])
})

test('the door to clients is opened by its job alone, and what it composes may be fetched as a file', () => {
  const posting = files.filter(({ text }) => /\bpostLetter\(/.test(withoutComments(text))).map(({ path }) => path)
  assert.deepEqual(posting.toSorted(), ['src/app/letter-smtp.ts', 'src/app/send-letter-out.ts'])
  assert.deepEqual(importersOf('src/app/letter-smtp.ts').toSorted(), [
    'src/app/letter-file.ts',
    'src/app/send-letter-out.ts',
  ])
  assert.deepEqual(importersOf('src/app/send-letter-out.ts'), ['src/app/actions.ts'])
})

test('no other file opens a connection to the outside', () => {
  const opening = /\b(?:net|tls)\.connect\(|\bcreateConnection\(|from 'node:(?:net|tls|dgram)'/
  assert.deepEqual(
    files.filter(({ text }) => opening.test(withoutComments(text))).map(({ path }) => path),
    [],
  )
})

test('an addressee is made from a member’s card and nowhere else', () => {
  const makers = files.filter(({ text }) => /\bas Addressee\b/.test(withoutComments(text))).map(({ path }) => path)
  assert.deepEqual(makers, ['src/app/reminder-addressee.ts'])
  assert.match(textOf('src/app/reminder-addressee.ts'), /function addresseeOf\(world: World, member: string\)/)
})

test('a recipient is made from a card of the client’s and nowhere else, and is no addressee', () => {
  const makers = files.filter(({ text }) => /\bas Recipient\b/.test(withoutComments(text))).map(({ path }) => path)
  assert.deepEqual(makers, ['src/app/letter-recipient.ts'])
  assert.match(textOf('src/app/letter-recipient.ts'), /function recipientOf\(\s*card: ClientCard/)
  assert.doesNotMatch(textOf('src/app/send-letter-out.ts'), /addresseeOf|Addressee/)
  assert.doesNotMatch(textOf('src/app/send-reminder.ts'), /recipientOf|Recipient/)
})

test('a reminder holds no address, in its type and in its table', () => {
  assert.match(
    textOf('src/app/reminder.ts'),
    /export type Reminder = \{ id: string; member: string; day: Day; subject: string; body: string \}/,
  )
  const [, row = ''] = /export type ReminderRow = \{([^}]*)\}/.exec(textOf('src/db/tables.ts')) ?? []
  assert.match(row, /member: string/)
  assert.doesNotMatch(row, /mail|address|\bto\b|recipient|client/)
})
