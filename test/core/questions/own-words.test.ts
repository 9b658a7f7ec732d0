import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownWords } from '../../../src/core/questions/own-words.ts'

test('own words are what stands outside quotations, signatures and links', () => {
  const mail = [
    'Hello Anna,',
    'see https://example.com/a?b=c and write to mailto:anna@example.com?subject=Hi, please.',
    '> Did you see it?',
    'I did.',
    '',
    'Kind regards,',
    'Jon Berg',
    'Printing? Call us',
    'PS: The door is open.',
    '-- ',
    'Berg Ltd',
  ]
  const own = 'hello anna,\nsee   and write to   please.\ni did.\n\nps: the door is open.'
  assert.equal(ownWords(mail.join('\n')), own)
})

test('what stands below the head of a quoted message is quoted, marked or not', () => {
  const head = 'On Mon, 2 Mar 2026 at 09:14, Anna Berg-Lindqvist of the Studio\n<anna@studio.example> wrote:'
  assert.equal(ownWords(`Fine.\n\n${head}\n\nWhen?\nAnna`), 'fine.')
  assert.equal(ownWords(`${head}\n> When?\nOn Friday.\n> Where?\nAt home.`), 'on friday.\nat home.')
  assert.equal(ownWords('Fine.\n________________________________\nFrom here on it is old'), 'fine.')
  assert.equal(ownWords('Anna wrote: she comes at 10'), 'anna wrote: she comes at 10')
})

test('lines a mail program broke are joined, those of the writer are not', () => {
  const long = 'We would be glad to have all of the shutters before Easter,'
  assert.equal(ownWords(`${long}\nis what I meant`), `${long.toLowerCase()} is what i meant`)
  assert.equal(ownWords(`${long}\nIs that clear`), `${long.toLowerCase()}\nis that clear`)
  assert.equal(ownWords('Hi Anna\nis that clear'), 'hi anna\nis that clear')
})

test('nothing is left of an answer that only quotes, and one spelling of every word', () => {
  assert.equal(ownWords('> When?\n> Where?'), '')
  assert.equal(ownWords('Re: When?'), '')
  assert.equal(ownWords(' \n '), '')
  assert.equal(ownWords('Er \u0065\u0301g'), 'er \u00e9g')
  assert.equal(ownWords('I don’t'), "i don't")
})
