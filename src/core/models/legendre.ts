/** A rule of Gauss and Legendre on −1 … 1: exact for polynomials of degree 2n − 1. */
export type QuadratureRule = { nodes: Float64Array; weights: Float64Array }

/** The rule with `n` nodes: roots of the Legendre polynomial by Newton's method. */
export function legendreRule(n: number): QuadratureRule {
  const nodes = new Float64Array(n)
  const weights = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let at = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5))
    for (let round = 0; round < 8; round++) at -= polynomialAt(n, at)[0] / polynomialAt(n, at)[1]
    nodes[i] = at
    weights[i] = 2 / ((1 - at * at) * polynomialAt(n, at)[1] ** 2)
  }
  return { nodes, weights }
}

/** The Legendre polynomial of degree `n` and its derivative. */
function polynomialAt(n: number, at: number): [number, number] {
  let [before, here] = [1, at]
  for (let k = 2; k <= n; k++) [before, here] = [here, ((2 * k - 1) * at * here - (k - 1) * before) / k]
  return [here, (n * (at * here - before)) / (at * at - 1)]
}
