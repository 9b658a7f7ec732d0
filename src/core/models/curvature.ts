import type { Minimum, Objective } from './minimise.ts'
import { largest } from './vector.ts'

/** How far the logs of the parameters are moved for a difference of the gradient: error about 1e-10 of the curvature. */
const STEP = 1e-4

/** The second derivatives at `at`, from central differences of the gradient; made symmetric. */
export function hessianOf(objective: Objective, at: ArrayLike<number>): number[][] {
  const columns = Array.from({ length: at.length }, (_, i) => {
    const [up, down] = [1, -1].map((sign) => {
      const slope = new Float64Array(at.length)
      objective(
        Float64Array.from(at, (value, j) => (j === i ? value + sign * STEP : value)),
        slope,
      )
      return slope
    })
    return Array.from(up!, (value, j) => (value - down![j]!) / (2 * STEP))
  })
  return columns.map((column, i) => column.map((value, j) => (value + columns[j]![i]!) / 2))
}

/** Eigenvalues, ascending, and their vectors (rows of `vectors`) of a symmetric matrix, by Jacobi's rotations. */
export type Eigen = { values: number[]; vectors: number[][] }

export function eigenOf(symmetric: readonly (readonly number[])[]): Eigen {
  const size = symmetric.length
  const matrix = symmetric.map((row) => [...row])
  const vectors = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 60 && offDiagonal(matrix) > 0; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, p, q)
  }
  const order = matrix.map((_, i) => i).toSorted((i, j) => matrix[i]![i]! - matrix[j]![j]!)
  return { values: order.map((i) => matrix[i]![i]!), vectors: order.map((i) => vectors[i]!) }
}

/** The sum of squares off the diagonal; 0 once it is below the last digit of the diagonal. */
function offDiagonal(matrix: number[][]): number {
  let [off, on] = [0, 0]
  for (const [i, row] of matrix.entries()) {
    on += row[i]! ** 2
    off += row.reduce((sum, value, j) => sum + (i === j ? 0 : value * value), 0)
  }
  return off > on * 1e-34 ? off : 0
}

/** Turns the plane of `p` and `q` so that their off-diagonal entry vanishes. */
function rotate(matrix: number[][], vectors: number[][], p: number, q: number): void {
  const apq = matrix[p]![q]!
  if (apq === 0) return
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * apq)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const c = 1 / Math.hypot(t, 1)
  const s = t * c
  for (const row of matrix) [row[p], row[q]] = [c * row[p]! - s * row[q]!, s * row[p]! + c * row[q]!]
  turnRows(matrix, p, q, c, s)
  turnRows(vectors, p, q, c, s)
}

function turnRows(rows: number[][], p: number, q: number, c: number, s: number): void {
  const [first, second] = [rows[p]!, rows[q]!]
  rows[p] = first.map((value, i) => c * value - s * second[i]!)
  rows[q] = first.map((value, i) => s * value + c * second[i]!)
}

/** The inverse of a symmetric matrix with positive eigenvalues; null when one is not (relative to the largest). */
export function inverseOf(eigen: Eigen): number[][] | null {
  const { values, vectors } = eigen
  if (!(values[0]! > 1e-13 * values.at(-1)!)) return null
  return vectors.map((_, i) =>
    vectors.map((__, j) => values.reduce((sum, value, k) => sum + (vectors[k]![i]! * vectors[k]![j]!) / value, 0)),
  )
}

/** A few of Newton's steps from a minimum found, as long as the slope gets flatter: where differences of values end. */
export function polish(objective: Objective, found: Minimum): Minimum & { hessian: number[][] } {
  let [best, hessian] = [found, hessianOf(objective, found.at)]
  for (let round = 0; round < 4 && !best.converged; round++) {
    const inverse = inverseOf(eigenOf(hessian))
    if (inverse === null) break
    const slope = new Float64Array(best.at.length)
    objective(best.at, slope)
    const at = best.at.map((value, i) => value - inverse[i]!.reduce((sum, entry, j) => sum + entry * slope[j]!, 0))
    const value = objective(at, slope)
    const gradient = largest(slope)
    if (!(gradient < best.gradient)) break
    best = { ...best, at, value, gradient, converged: false }
    hessian = hessianOf(objective, at)
  }
  return { ...best, hessian }
}

/** Standard errors of parameters from the covariance of their logs: the delta method. */
export function standardErrorsOf(params: readonly number[], covariance: readonly (readonly number[])[]): number[] {
  return params.map((param, i) => param * Math.sqrt(covariance[i]![i]!))
}
