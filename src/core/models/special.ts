/**
 * The gamma function and its family, for the likelihoods of the purchase models. Relative error about
 * 1e-14 for positive arguments (absolute next to a zero of the digamma function). Arguments are positive.
 */

/** (ζ(k) − 1) / k for k from 2: the power series of ln Γ around 2. */
const ZETA_TAIL = [
  0.3224670334241132, 0.0673523010531981, 0.020580808427784546, 0.007385551028673986, 0.0028905103307415234,
  0.001192753911703261, 0.0005096695247430425, 0.00022315475845357939, 9.945751278180853e-5, 4.492623673813314e-5,
  2.050721277567069e-5, 9.439488275268397e-6, 4.374866789907488e-6, 2.039215753801366e-6, 9.55141213040742e-7,
  4.492469198764566e-7, 2.1207184805554665e-7, 1.0043224823968099e-7, 4.7698101693639804e-8, 2.2711094608943164e-8,
  1.0838659214896955e-8, 5.183475041970047e-9, 2.4836745438024785e-9, 1.1921401405860912e-9, 5.731367241678862e-10,
  2.7595228851242334e-10, 1.330476437424449e-10, 6.4229645638381e-11,
]
const ONE_LESS_EULER = 0.42278433509846713
const HALF_LOG_TWO_PI = 0.9189385332046728
/** Bernoulli numbers B2, B4, …: the asymptotic series of the family. */
const BERNOULLI = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510]
/** From here on the asymptotic series reaches full precision. */
const FAR = 10

/** ln Γ(x). */
export function logGamma(x: number): number {
  if (x >= FAR) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingRest(x)
  if (x < 0.5) return aroundTwo(x) - Math.log1p(x) - Math.log(x)
  if (x < 1.5) return aroundTwo(x - 1) - Math.log1p(x - 1)
  let [product, y] = [1, x]
  while (y > 2.5) product *= --y
  return aroundTwo(y - 2) + Math.log(product)
}

/** ln Γ(2 + e) for |e| ≤ 1/2. */
function aroundTwo(e: number): number {
  let sum = 0
  for (let k = ZETA_TAIL.length - 1; k >= 0; k--) sum = ZETA_TAIL[k]! - e * sum
  return e * (ONE_LESS_EULER + e * sum)
}

/** What Stirling's formula leaves of ln Γ(x), x ≥ 10. */
function stirlingRest(x: number): number {
  const inverse = 1 / (x * x)
  let sum = 0
  for (let k = BERNOULLI.length; k >= 1; k--) sum = sum * inverse + BERNOULLI[k - 1]! / (2 * k * (2 * k - 1))
  return sum / x
}

/** ln Γ(x + d) − ln Γ(x) without the loss of digits of the difference; x + d > 0. */
export function logGammaRatio(x: number, d: number): number {
  if (x < FAR || x + d < FAR) return logGamma(x + d) - logGamma(x)
  return (x - 0.5) * Math.log1p(d / x) + d * (Math.log(x + d) - 1) + stirlingRest(x + d) - stirlingRest(x)
}

/** ln B(a, b). */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a]
  return logGamma(small) - logGammaRatio(large, small)
}

/** ψ(x), the derivative of ln Γ. */
export function digamma(x: number): number {
  let [shift, y] = [0, x]
  while (y < FAR) shift += 1 / y++
  const inverse = 1 / (y * y)
  let sum = 0
  for (let k = BERNOULLI.length; k >= 1; k--) sum = (sum + BERNOULLI[k - 1]! / (2 * k)) * inverse
  return Math.log(y) - 0.5 / y - sum - shift
}

/** ψ′(x), the derivative of the digamma function. */
export function trigamma(x: number): number {
  let [shift, y] = [0, x]
  while (y < FAR) shift += 1 / (y++) ** 2
  const inverse = 1 / (y * y)
  let sum = 0
  for (let k = BERNOULLI.length; k >= 1; k--) sum = (sum + BERNOULLI[k - 1]!) * inverse
  return shift + 1 / y + 0.5 * inverse + sum / y
}

/** ln(1 − e^x) for x < 0 (−∞ for 0). */
export function log1mexp(x: number): number {
  return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x))
}

/** ln(e^a + e^b); −∞ stands for nothing. */
export function logAddExp(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a]
  return low === -Infinity ? high : high + Math.log1p(Math.exp(low - high))
}

/** 1 / (1 + e^−x). */
export function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))
}
