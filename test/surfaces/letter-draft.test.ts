import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  isOvertaken,
  putIn,
  readDraft,
  unkept,
  withDraft,
  without,
  wordsNow,
} from '../../src/surfaces/web/screens/partings/letter/letter-draft.ts'
import { marksShown } from '../../src/surfaces/web/screens/partings/letter/letter-words.ts'
import type { BlockSeen, MarkSeen } from '../../src/surfaces/web/screens/partings/letter/letter-words.ts'

function thanks(text: string, facts: string[] = []): BlockSeen {
  return { block: 'thanks', text, facts, pattern: null, missing: [], needed: true }
}

describe('words of a letter that are not kept yet', () => {
  test('they stand before what is kept, until they say the same', () => {
    const draft = withDraft({}, thanks('Thank you.'), { text: 'Thank you for the label.' })
    assert.equal(wordsNow(thanks('Thank you.'), draft).text, 'Thank you for the label.')
    assert.equal(unkept(draft, [thanks('Thank you.')]), draft)
    assert.deepEqual(unkept(draft, [thanks('Thank you for the label.')]), {})
    assert.equal(wordsNow(thanks('Thank you.'), without(draft, 'thanks')).text, 'Thank you.')
  })

  test('the same words on other facts are not kept yet', () => {
    const draft = withDraft({}, thanks('Thank you.', ['a']), { facts: ['a', 'b'] })
    assert.deepEqual(unkept(draft, [thanks('Thank you.', ['a'])]), draft)
    assert.deepEqual(unkept(draft, [thanks('Thank you.', ['b', 'a'])]), {})
    const emptied = withDraft({}, thanks('Thank you.', ['a']), { text: ' ' })
    assert.deepEqual(unkept(emptied, [thanks('', [])]), {})
  })

  test('words that somebody else kept meanwhile are noticed; our own, on their way, are not', () => {
    const draft = withDraft({}, thanks('Thank you.'), { text: 'Thank you, Anna.' })
    assert.equal(isOvertaken(thanks('Thank you.'), draft), false)
    assert.equal(isOvertaken(thanks('Many thanks.'), draft), true)
    const typedOn = withDraft(withDraft(draft, thanks('Thank you.'), { sent: 'Thank you, Anna.' }), thanks(''), {
      text: 'Thank you, Anna, for all.',
    })
    assert.equal(isOvertaken(thanks('Thank you, Anna.'), typedOn), false)
    assert.equal(isOvertaken(thanks('Many thanks.'), typedOn), true)
  })

  test('a draft is read as it was stored; what is no draft is let go', () => {
    const draft = withDraft({}, thanks(''), { text: 'Hello', facts: ['a'] })
    assert.deepEqual(readDraft(JSON.stringify(draft)), draft)
    assert.deepEqual(readDraft('{"thanks":{"text":3},"nothing":{"text":"a","base":"","facts":[]}}'), {})
  })

  test('a line is put in where one writes, as a sentence of its own, and nothing is lost', () => {
    assert.deepEqual(putIn('', 0, 'On 4 March you wrote.'), { text: 'On 4 March you wrote.', at: 21 })
    const put = putIn('One. Two.', 4, 'New.')
    assert.deepEqual(put, { text: 'One. New. Two.', at: 9 })
    assert.equal(put.text.slice(put.at), ' Two.')
  })
})

describe('marks beside the words', () => {
  const known: MarkSeen = {
    block: 'thanks',
    start: 0,
    end: 10,
    words: 'you always',
    code: 'F2.absolute',
    family: 'F2',
    severity: 'block',
    allowed: { by: 'mira', on: '2026-03-04', text: 'Said of the good years' },
    mayAllow: true,
  }

  test('of kept words they are those of the whole letter, of this block only', () => {
    const shown = marksShown('thanks', [known, { ...known, block: 'close' }], null)
    assert.deepEqual(
      shown.map(({ words, kept, mayAllow }) => ({ words, kept, mayAllow })),
      [{ words: 'you always', kept: true, mayAllow: true }],
    )
  })

  test('A16: of words just typed they are found here; a permission for the same words holds, a new one waits until they are kept', () => {
    const typed = { family: 'F2', severity: 'block', start: 6, end: 16, code: 'F2.absolute' } as const
    const [same] = marksShown('thanks', [known], [{ ...typed, words: 'you always' }])
    assert.equal(same!.allowed?.by, 'mira')
    const [other] = marksShown('thanks', [known], [{ ...typed, words: 'you never' }])
    assert.deepEqual([other!.allowed, other!.mayAllow, other!.kept], [null, false, false])
  })
})
