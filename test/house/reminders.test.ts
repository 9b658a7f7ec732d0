import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import { readSources, withoutComments } from './sources.ts'
import { importsOf } from './walls.ts'

/**
 * Letters to our own team and letters to clients never share a path: only `reminder-smtp.ts` can speak to a mail
 * server, only `send-reminder.ts` can ask it to, and where it goes is looked up from the member's card.
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

test('only the path of reminders can speak to a mail server', () => {
  assert.deepEqual(importersOf('nodemailer'), ['src/app/reminder-smtp.ts'])
  assert.deepEqual(importersOf('src/app/reminder-smtp.ts'), ['src/app/send-reminder.ts'])
  assert.deepEqual(importersOf('src/app/send-reminder.ts'), ['src/app/actions.ts'])
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

test('a reminder holds no address, in its type and in its table', () => {
  assert.match(
    textOf('src/app/reminder.ts'),
    /export type Reminder = \{ id: string; member: string; day: Day; subject: string; body: string \}/,
  )
  const [, row = ''] = /export type ReminderRow = \{([^}]*)\}/.exec(textOf('src/db/tables.ts')) ?? []
  assert.match(row, /member: string/)
  assert.doesNotMatch(row, /mail|address|\bto\b|recipient|client/)
})
