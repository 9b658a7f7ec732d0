type Money = { minor: number; currency: string }

/** So many figures of an estimate mean something. */
const FIGURES = 2

/** An estimated amount without the figures that would only pretend: € 4,438.92 is € 4,400. */
export function roughly({ minor, currency }: Money): Money {
  return { minor: Number(minor.toPrecision(FIGURES)), currency }
}
