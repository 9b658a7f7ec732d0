import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldCases } from '../../../src/core/cases/fold-cases.ts'
import { paretoOf } from '../../../src/core/improve/causes.ts'
import { effortAnswers, effortBySteps } from '../../../src/core/improve/effort.ts'
import { factsOf } from '../expect/sheet-story.ts'

const TODAY = '2026-11-20'

test('A28: the few causes are those under eight tenths of all', () => {
  const causes = ['late', 'late', 'late', 'quality', 'quality', 'price', 'price', 'billing', 'scope', 'access']
  const lines = causes.map((cause, i) => {
    return `2026-10-01 case acme c${i} complaint "Not right"\n2026-10-02 finding acme c${i} us valid cause ${cause}\n`
  })
  const { causes: counted, few } = paretoOf(
    foldCases('acme', factsOf(`client acme "Acme"\n${lines.join('')}`), TODAY),
    TODAY,
  )
  assert.deepEqual(
    counted.map(({ cause, count }) => `${cause} ${count}`),
    ['late 3', 'price 2', 'quality 2', 'access 1', 'billing 1', 'scope 1'],
  )
  assert.equal(few, 4, 'three of ten, five, seven, eight')
})

test('A29: from 5 of 7 on a step was made easy', () => {
  const scores = [3, 4, 5, 6, 7]
  const lines = scores.map((score, i) => `2026-10-01 feedback c${i} ces ${score} step order\n`)
  const facts = factsOf(lines.join(''))
  const step = effortBySteps(effortAnswers(facts, TODAY), [], TODAY).find((one) => one.step === 'order')!
  assert.deepEqual([step.n, step.easy], [5, 3])
})
