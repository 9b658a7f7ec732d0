import { setImmediate as breathe } from 'node:timers/promises'
import { memberCards } from '../core/ledger/card.ts'
import { FIRST_OWNER, personBehind } from '../core/ledger/first-owner.ts'
import { profitRates } from '../core/profit/rates.ts'
import type { BookRates } from '../core/review/book-rates.ts'
import { EVIDENCE_KINDS } from '../core/review/evidence-kinds.ts'
import { evidenceOf } from '../core/review/evidence.ts'
import type { Evidence, HouseGround } from '../core/review/evidence.ts'
import { foldBook } from '../core/review/fold-book.ts'
import type { BookFit } from '../core/review/fold-book.ts'
import { foldPrinciples } from '../core/review/principles.ts'
import type { Sight } from '../db/sight.ts'
import { once } from './book-seen.ts'
import { inTurns } from './in-turns.ts'
import type { House, World } from './world.ts'

/**
 * What reviews are made of: everything the trusted may see, and nobody's private facts, so that the same is found whoever
 * of them asks. Only deeds whose access is `trusted` or `owner` may gather it.
 */
export const REVIEW_SIGHT: Sight = { visibilities: ['shared', 'team', 'owner'], member: '' }

/** Clients that are read at a time. */
const PAGE = 200

/** Each holds who has any ground and whom to look at; a few days are asked for at a time. */
const BOOKS_KEPT = 3

const books = new WeakMap<House, Map<string, Promise<BookFit>>>()

/** The book as a deed that writes was weighed with, before it held up everybody else. */
const lent = new WeakMap<World, BookFit>()

/** All that is known of a client today. */
export async function gatherEvidence(world: World, client: string): Promise<Evidence> {
  const house = await houseGround(world)
  const facts = await world.stores.facts.seenOf([client], REVIEW_SIGHT)
  return evidenceOf(client, facts.get(client)!, house, world.today)
}

/** What one client is held against: the figures of the whole book. */
export async function gatherBook(world: World): Promise<BookRates> {
  return (await gatherFit(world)).rates
}

/**
 * The whole book as a review sees it today; remembered until a fact is added, because every client is passed for it.
 * Inside a deed that writes it is the book that was gathered just before: only base rates are made of it, and the client's
 * own facts are read anew.
 */
export async function gatherFit(world: World): Promise<BookFit> {
  const prepared = lent.get(world)
  if (prepared?.rates.asOf === world.today) return prepared
  const { version } = await world.stores.workspaces.state()
  const memory = books.get(world.house) ?? new Map<string, Promise<BookFit>>()
  books.set(world.house, memory)
  // Facts of the house are no part of the version: what an hour costs, what we stand for, who works here.
  const house = await houseGround(world)
  const { costs, exchange, ...rates } = house.rates
  const key = JSON.stringify([version, world.today, { ...house, rates }, [...costs], [...exchange]])
  return once(memory, key, BOOKS_KEPT, () => passBook(world, house))
}

/** A deed that writes goes on with what it was prepared with, whatever was added since; nobody waits while a book is passed. */
export function lendFit(world: World, fit: BookFit): void {
  lent.set(world, fit)
}

/** The kinds a parting is written with: no evidence is made of them, and nobody is held against them. */
const PARTING_KINDS: readonly string[] = [
  'parting',
  'farewell',
  'obligation',
  'lastday',
  'goodwill',
  'hold',
  'passage',
  'allowed',
  'cooled',
  'notice',
  'leaving',
  'afterwards',
]

/**
 * Only these kinds of facts were added between two versions: what is known of the whole book is still so. Without this it
 * would be passed anew for every block of a letter. Call it when they are on record.
 */
export function keepFit(house: House, kinds: ReadonlySet<string>, from: number, to: number): void {
  const memory = books.get(house)
  if (!memory || kinds.size === 0 || [...kinds].some((kind) => !PARTING_KINDS.includes(kind))) return
  for (const [key, fit] of memory) {
    const [version, ...rest] = JSON.parse(key) as [number, ...unknown[]]
    if (version === from) memory.set(JSON.stringify([to, ...rest]), fit)
    if (version === from) memory.delete(key)
  }
}

async function passBook(world: World, house: HouseGround): Promise<BookFit> {
  const { facts, kinds } = world.stores
  const book = foldBook(house, world.today)
  for (let after = ''; ;) {
    const page = await kinds.clientsWith(EVIDENCE_KINDS, PAGE, after, REVIEW_SIGHT)
    const last = page.at(-1)
    if (last === undefined) return inTurns(book.done())
    for (const [client, own] of await facts.seenOf(page, REVIEW_SIGHT, EVIDENCE_KINDS)) book.add(client, own)
    after = last
    await breathe()
  }
}

async function houseGround(world: World): Promise<HouseGround> {
  const { facts } = world.stores
  const members = memberCards(await facts.houseCards('member'))
  const principles = foldPrinciples(await facts.houseFacts('principle', REVIEW_SIGHT), world.today)
  const exchanges = await facts.houseFacts('exchange', REVIEW_SIGHT)
  const owner = personBehind(members, FIRST_OWNER)
  return { principles, members: members.length, owner, rates: profitRates(world.business, members, exchanges) }
}
