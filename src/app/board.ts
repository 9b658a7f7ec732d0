import { isAside } from '../core/advice/reading.ts'
import type { Reading } from '../core/advice/reading.ts'
import type { Standing } from '../core/advice/standing.ts'
import { STANDINGS } from '../core/advice/standing.ts'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { bookSeenOn } from './book-seen.ts'
import type { World } from './world.ts'

/** The whole book on one day: how many clients stand how, who needs a move, to whom something is promised. */
export type Board = {
  strip: { standing: Standing; n: number }[]
  total: number
  /** Clients with a move, the most urgent first, at most `MOST_MOVES`. */
  moves: string[]
  moveCount: number
  /** Clients to whom a promise of ours is late or due within a week. */
  promised: string[]
  /** Clients whose every sign was set aside, by key, at most `MOST_ASIDE`. */
  aside: string[]
  asideCount: number
}

/** Thirty moves never appear at once (look: "12 more can wait"). */
export const MOST_MOVES = 12
const MOST_PROMISED = 20
const MOST_ASIDE = 20
const PROMISES_AHEAD_DAYS = 7

/** The board of a day: from the stored readings where they are of that day, else computed from the packed histories. */
export async function boardOn(world: World, day: Day): Promise<Board> {
  const { readOn, version } = await world.stores.workspaces.state()
  return readOn === day
    ? storedBoard(world, day)
    : rememberedBoard(world, `${version} ${day}`, () => computedBoard(world, day))
}

const BOARDS = 20

/** Somebody who looks at past days goes to and fro among a few. */
async function rememberedBoard(world: World, key: string, compute: () => Promise<Board>): Promise<Board> {
  const { boards } = world.house
  const known = boards.get(key)
  if (known) return known
  const board = await compute()
  if (boards.size >= BOARDS) boards.delete(boards.keys().next().value!)
  boards.set(key, board)
  return board
}

async function storedBoard(world: World, day: Day): Promise<Board> {
  const { boards } = world.stores
  const counts = await boards.countByStanding()
  const moves = await boards.moves(MOST_MOVES)
  return {
    ...stripOf(new Map(counts.map(({ standing, n }) => [standing, n]))),
    moves: moves.map((move) => move.client),
    moveCount: await boards.countMoves(),
    promised: await boards.promisedBy(addDays(day, PROMISES_AHEAD_DAYS), MOST_PROMISED),
    aside: await boards.aside(MOST_ASIDE),
    asideCount: await boards.countAside(),
  }
}

async function computedBoard(world: World, day: Day): Promise<Board> {
  const { counts, ranked, promised, aside } = await readBook(world, day)
  counts.set('unknown', (counts.get('unknown') ?? 0) + (await world.stores.boards.countThin(day)))
  ranked.sort((a, b) => b.move!.rank - a.move!.rank || (a.client < b.client ? -1 : 1))
  promised.sort((a, b) => (a.nextDue! < b.nextDue! ? -1 : 1))
  return {
    ...stripOf(counts),
    moves: ranked.slice(0, MOST_MOVES).map((reading) => reading.client),
    moveCount: ranked.length,
    promised: promised.slice(0, MOST_PROMISED).map((reading) => reading.client),
    aside: aside.slice(0, MOST_ASIDE).map((reading) => reading.client),
    asideCount: aside.length,
  }
}

/** Every client on a day: who stands how, who has a move, to whom something is promised, who was set aside. */
async function readBook(world: World, day: Day) {
  const counts = new Map<Standing, number>()
  const [ranked, promised, aside]: [Reading[], Reading[], Reading[]] = [[], [], []]
  const until = addDays(day, PROMISES_AHEAD_DAYS)
  for await (const page of world.stores.boards.readAll(day, await bookSeenOn(world, day))) {
    for (const reading of page) {
      if (!reading.known) continue
      counts.set(reading.stand.standing, (counts.get(reading.stand.standing) ?? 0) + 1)
      if (reading.move) ranked.push(reading)
      else if (isAside(reading)) aside.push(reading)
      if (reading.nextDue !== null && reading.nextDue <= until) promised.push(reading)
    }
  }
  return { counts, ranked, promised, aside }
}

function stripOf(counts: ReadonlyMap<Standing, number>): Pick<Board, 'strip' | 'total'> {
  const strip = STANDINGS.map((standing) => ({ standing, n: counts.get(standing) ?? 0 })).filter(({ n }) => n > 0)
  return { strip, total: strip.reduce((sum, { n }) => sum + n, 0) }
}
