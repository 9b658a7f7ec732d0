type Money = { minor: number; currency: string }

/** So many figures of an estimate mean something. */
const FIGURES = 2

/** An estimated amount without the figures that would only pretend: € 4,438.92 is € 4,400. */
export function roughly({ minor, currency }: Money): Money {
  return { minor: Number(minor.toPrecision(FIGURES)), currency }
}

/** Both ends of an estimate, unless that would leave nothing between them: then as they are. */
export function roughEnds(ends: { low: Money; high: Money }): { low: Money; high: Money } {
  const [low, high] = [roughly(ends.low), roughly(ends.high)]
  return low.minor === high.minor ? ends : { low, high }
}
