import { chanceFrom } from './simulate.ts'

/** An invented book: the days on which each client bought, up to `until` and `horizon` days after it. */
export type InventedBook = { clients: number[][]; until: number; horizon: number }

/** How clients of a book buy: days between purchases of one client, how far those vary, what part is lost a year. */
export type Habits = { size: number; gap: (chance: number) => number; wobble: number; lost: number; horizon: number }

/** Three years of purchases of clients who join in the first two. Weekly shoppers, monthly invoices, orders now and then. */
export const HABITS: Record<string, Habits> = {
  shoppers: { size: 400, gap: (chance) => [7, 14, 28][Math.floor(3 * chance)]!, wobble: 0.4, lost: 0.6, horizon: 91 },
  invoices: { size: 300, gap: (chance) => (chance < 0.7 ? 30 : 91), wobble: 0.08, lost: 0.25, horizon: 91 },
  orders: { size: 500, gap: (chance) => 20 + 160 * chance, wobble: 1, lost: 0.5, horizon: 182 },
}

export function inventBook({ size, gap, wobble, lost, horizon }: Habits, seed: number): InventedBook {
  const chance = chanceFrom(seed)
  const until = 1095
  const clients = Array.from({ length: size }, () => {
    const own = gap(chance())
    let now = 730 * chance()
    const end = now - (365 * Math.log(chance())) / lost
    const days: number[] = []
    for (; now < Math.min(end, until + horizon); now += Math.max(1, own * (1 + wobble * (2 * chance() - 1)))) {
      days.push(Math.floor(now))
    }
    return days
  })
  return { clients, until, horizon }
}
