import assert from 'node:assert/strict'
import { test } from 'node:test'
import { powerIntegral } from '../../../src/core/models/power-integral.ts'
import { offBy } from './reference.ts'

/** a, p, b, q, length, and the log of the integral by ₂F₁ in 40-digit arithmetic. */
const KNOWN = [
  [
    0.008427251974796938, 0.05408755361821225, 60075.627737095674, 1.0093253525925643, 0.5442908161227281,
    -0.7828784981961328,
  ],
  [173.29514484450607, 3.013434160414088, 2386.785664544471, 19.034364066335424, 11.94759039833581, 2.3350461346696716],
  [
    702.4693741195016, 25.340814055495603, 0.13148238170428028, 1.033910192200396, 7.0116959272758415,
    -0.7649348887681645,
  ],
  [
    1748.5136041071064, 1.4890086426382678, 0.007702481665987781, 1.2933886665553296, 1.913344192135898,
    -3.860822242758525,
  ],
  [
    0.4554741526095635, 2.2171242732787944, 48877.926483583535, 1.0147642347932073, 0.3209295398751742,
    -1.7220977287119392,
  ],
  [
    0.002899879525715365, 41.08991873422776, 4900.372098764183, 1.827514521386984, 0.07179679648094149,
    -9.534211012944438,
  ],
  [
    0.003950967817833548, 10.515916034377296, 220.61027015747936, 1.1901523451677583, 1826.2485936415746,
    -7.786762984605387,
  ],
  [
    0.18315102164334807, 2.034782149142223, 4.9565993947845675, 1.0051961851059543, 1634.9289538280455,
    -1.8243757390514144,
  ],
  [
    1.0340361411911767, 0.41371386977387326, 63599.447425533785, 1.109308151607717, 0.018607582314247285,
    -3.9878843049367703,
  ],
  [
    0.15206273778061197, 10.379583881817101, 0.005024321117584249, 1.0255824406596457, 6.755518430363525,
    -5.149586291355317,
  ],
  [
    0.004645999722919237, 2.610599429945076, 17.478264800186235, 1.0044478348004893, 587.0217419840085,
    -5.848783648462724,
  ],
  [
    22.212632710074075, 0.12893030533552188, 3207.0030022231545, 1.0013234938200375, 10.165190442764603,
    2.29168159479881,
  ],
] as const

test('fourteen digits, however far apart the scales and however high the powers', () => {
  for (const [a, p, b, q, length, log] of KNOWN) {
    const moments = new Float64Array(5)
    assert.ok(Math.abs(Math.log(powerIntegral(a, p, b, q, length, moments)) - log) < 1e-14 * (1 + Math.abs(log)))
    assert.ok(offBy(powerIntegral(b, q, a, p, length, new Float64Array(5)), moments[0]!) < 1e-14)
  }
})

test('the moments are the derivatives of the integral', () => {
  for (const [a, p, b, q, length] of KNOWN) {
    const moments = new Float64Array(5)
    const whole = powerIntegral(a, p, b, q, length, moments)
    const slope = (at: (factor: number) => number) =>
      (Math.log(at(Math.exp(1e-4))) - Math.log(at(Math.exp(-1e-4)))) / 2e-4
    const rest = new Float64Array(5)
    const byP = slope((factor) => powerIntegral(a, p * factor, b, q, length, rest))
    const byQ = slope((factor) => powerIntegral(a, p, b, q * factor, length, rest))
    const byA = slope((factor) => powerIntegral(a * factor, p, b, q, length, rest))
    const byB = slope((factor) => powerIntegral(a, p, b * factor, q, length, rest))
    const known = [-p * moments[1]!, -q * moments[2]!, p * moments[3]!, q * moments[4]!]
    for (const [i, got] of [byP, byQ, byA, byB].entries()) assert.ok(Math.abs(got - known[i]! / whole) < 1e-6, `${i}`)
  }
})

test('nothing over nothing', () => {
  assert.equal(powerIntegral(1, 2, 3, 4, 0, new Float64Array(5)), 0)
})
