/**
 * The one integral of the Pareto/NBD model, ∫ (1 + t/a)^−p (1 + t/b)^−q dt. It is usually written with
 * ₂F₁, in two forms (a above or below b) that lose digits where a and b are near each other or far
 * apart. With the logarithm of the smaller of a + t, b + t as its variable the integrand is log-concave
 * and smooth everywhere, so a few Gauss–Legendre nodes give all digits, and the derivatives by the same
 * sum. Any p, q > 0; a and b may be as far apart as they like.
 */
import { legendreRule } from './legendre.ts'

/** What is left out may be this much smaller than the whole (in logs). */
const NEGLIGIBLE = 40
/**
 * How wide a panel (in logs; its singularities lie ±πi off the line) and how steep (fall over it, in
 * logs) a rule of so many nodes may be for sixteen digits.
 */
const RULES = [
  { wide: 0.12, steep: 0.12, ...legendreRule(4) },
  { wide: 0.3, steep: 0.4, ...legendreRule(5) },
  { wide: 0.58, steep: 0.8, ...legendreRule(6) },
  { wide: 1.27, steep: 2.4, ...legendreRule(8) },
  { wide: 2, steep: 4.6, ...legendreRule(10) },
  { wide: 2.8, steep: 7.6, ...legendreRule(12) },
  { wide: 4.4, steep: 14, ...legendreRule(16) },
  { wide: 7, steep: 32, ...legendreRule(24) },
  { wide: 10, steep: 48, ...legendreRule(32) },
]
type Rule = (typeof RULES)[number]
const WIDEST = RULES[RULES.length - 1]!
/** From this power on, differences of exponentials need all their digits. */
const HIGH_POWER = 100

/**
 * The integral from 0 to `length`. Writes it into `moments` (length 5), and after it the integrals of
 * log(1 + t/a), log(1 + t/b), t/(a + t) and t/(b + t) times the integrand, of which the derivatives are made.
 */
export function powerIntegral(
  a: number,
  p: number,
  b: number,
  q: number,
  length: number,
  moments: Float64Array,
): number {
  for (let i = 0; i < 5; i++) moments[i] = 0
  if (!(length > 0)) return 0
  if (a <= b) addNear(a, p, b, q, length, moments)
  else {
    addNear(b, q, a, p, length, moments)
    swap(moments, 1, 2)
    swap(moments, 3, 4)
  }
  return moments[0]!
}

/** The same for `near` ≤ `far`, in u = log(1 + t/near). */
function addNear(near: number, p: number, far: number, q: number, length: number, moments: Float64Array): void {
  const end = endOf(near, p, far, q, Math.log1p(length / near))
  const steep = end * Math.max(0, slopeAt(near, p, far, q, end))
  const rule = ruleFor(end, steep)
  const panels = Math.ceil(Math.max(1, end / WIDEST.wide, steep / WIDEST.steep))
  const half = end / panels / 2
  const shape = { near, p, far, q }
  for (let i = 0; i < panels; i++) addPanel(shape, rule, half * (2 * i + 1), half, moments)
  for (let i = 0; i < 5; i++) moments[i]! *= near
}

type Shape = { near: number; p: number; far: number; q: number }

function ruleFor(wide: number, steep: number): Rule {
  for (let i = 0; i < RULES.length; i++) if (wide <= RULES[i]!.wide && steep <= RULES[i]!.steep) return RULES[i]!
  return WIDEST
}

/** How fast the integrand falls at `u`, in logs; it falls faster and faster (log-concave). */
function slopeAt(near: number, p: number, far: number, q: number, u: number): number {
  const grown = u === 0 ? near : near * Math.exp(u)
  return p - 1 + (q * grown) / (far - near + grown)
}

/** Where to stop: at `full`, or where the rest is negligible. */
function endOf(near: number, p: number, far: number, q: number, full: number): number {
  const slope = slopeAt(near, p, far, q, 0)
  let end = slope * full > NEGLIGIBLE ? NEGLIGIBLE / slope : full
  if ((p + q) * end < WIDEST.steep) return end
  while (slopeAt(near, p, far, q, end) * end > WIDEST.steep && isNegligible(near, p, far, q, end / 2)) end /= 2
  return end
}

function isNegligible(near: number, p: number, far: number, q: number, u: number): boolean {
  return (1 - p) * u - q * Math.log1p((near * Math.expm1(u)) / far) < -NEGLIGIBLE
}

function addPanel(shape: Shape, { nodes, weights }: Rule, middle: number, half: number, sums: Float64Array): void {
  const { near, p, far, q } = shape
  let total = 0
  let nearLog = 0
  let farLog = 0
  let nearShare = 0
  let farShare = 0
  for (let i = 0; i < nodes.length; i++) {
    const u = middle + half * nodes[i]!
    const passed = near * (q > HIGH_POWER ? Math.expm1(u) : Math.exp(u) - 1)
    const log = Math.log1p(passed / far)
    const weight = half * weights[i]! * Math.exp((1 - p) * u - q * log)
    total += weight
    nearLog += weight * u
    farLog += weight * log
    nearShare += weight * (passed / (near + passed))
    farShare += weight * (passed / (far + passed))
  }
  sums[0]! += total
  sums[1]! += nearLog
  sums[2]! += farLog
  sums[3]! += nearShare
  sums[4]! += farShare
}

function swap(values: Float64Array, i: number, j: number): void {
  const value = values[i]!
  values[i] = values[j]!
  values[j] = value
}
