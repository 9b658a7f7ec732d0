import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { checkStory } from '../src/core/advice/check-story.ts'

const folder = new URL('./stories/', import.meta.url)
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.story'))
  .toSorted()

for (const name of stories) {
  test(`story: ${name.replace('.story', '').replaceAll('-', ' ')}`, () => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    assert.match(text, /^# \S/, 'a story begins by saying in plain words what it is about')
    const { checks, problems } = checkStory(text)
    assert.deepEqual(problems, [])
    assert.notEqual(checks.length, 0, 'a story without a check can prove nothing')
    assert.deepEqual(
      checks.filter((check) => !check.held),
      [],
    )
  })
}

test('stories cover what the first signals answer for', () => {
  const all = stories.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  for (const rule of ['A4', 'A28', 'N5', 'N6', 'N15', 'N16', 'N29', 'M17', 'I12']) {
    assert.match(all, new RegExp(`^#.*\\b${rule}\\b`, 'm'), `no story names ${rule}`)
  }
})
