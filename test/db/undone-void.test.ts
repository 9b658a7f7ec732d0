import assert from 'node:assert/strict'
import { onBoth } from '../fresh-house.ts'

onBoth('a void that was taken back with its book is still written so that it can be read', async (fresh) => {
  await fresh.bring('first.story', 'client acme "Acme"\n2026-01-01 call with acme "one"\n')
  const second = await fresh.bring(
    'second.story',
    'client acme "Acme"\n2026-01-01 call with acme "one" &x\n2026-01-03 void &x\n',
  )
  await fresh.run('undo-import', { id: second.id })
  const book = await fresh.export()
  assert.match(book, /^2026-01-01 call with acme "one" &1 @s1:2$/mu)
  assert.match(book, /^2026-01-03 void &1 @s2:3$/mu)
})

onBoth('what a book brought and took back itself does not count again when the book is undone', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  const { id } = await fresh.bring(
    'book.story',
    '2026-01-04 call with acme "four" &y\n2026-01-05 void &y\n2026-01-06 call with acme "six"\n',
  )
  await fresh.run('undo-import', { id })
  const { facts } = await fresh.run<{ facts: unknown[] }>('see-timeline', { client: 'acme' })
  assert.deepEqual(facts, [])
})
