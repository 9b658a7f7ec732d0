import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GRAVITIES } from '../../src/core/conduct/fold-incidents.ts'
import { SAFETY_STEPS } from '../../src/core/conduct/safety.ts'
import { CASE_WAYS } from '../../src/core/ledger/kinds/cases.ts'
import { ACTS, CONDUCT, INCIDENT_TYPES } from '../../src/core/ledger/kinds/conduct.ts'
import { CONTACT_LIMITS, WARNING_STEPS } from '../../src/core/ledger/kinds/warnings.ts'
import { loadWords } from '../../src/words/load.ts'

test('every kind, gravity, act, step and limit of conduct has its sentence, and the letter its blocks', () => {
  const words = loadWords('en')
  const keys = [
    ...CONDUCT.flatMap((one) => [`conduct.category.${one}`, `conduct.category.${one}.about`]),
    ...GRAVITIES.map((n) => `conduct.gravity.${n}`),
    ...INCIDENT_TYPES.map((one) => `conduct.type.${one}`),
    ...CASE_WAYS.map((one) => `conduct.way.${one}`),
    ...ACTS.map((one) => `conduct.act.${one}`),
    ...SAFETY_STEPS.map((one) => `conduct.safety.${one}`),
    ...WARNING_STEPS.map((one) => `conduct.step.${one}`),
    ...CONTACT_LIMITS.flatMap((one) => [`conduct.limits.${one}`, `letter.boundary.limits.${one}`]),
  ]
  assert.deepEqual(
    keys.filter((key) => !words.has(key)),
    [],
  )
})

test('M37: nowhere does it say that no reaction could be worse', () => {
  const { say } = loadWords('en')
  const shown = SAFETY_STEPS.map((one) => say(`conduct.safety.${one}`)).join(' ') + say('web.conduct.safety.about')
  assert.doesNotMatch(shown, /worse/)
  assert.match(shown, /police/)
})
