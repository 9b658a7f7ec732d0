import type { Day } from '../../src/core/day.ts'
import { exponentOf } from '../../src/core/money.ts'
import type { Money } from '../../src/core/money.ts'
import type { FactDraft } from '../../src/core/ledger/fact.ts'
import type { Bodies, KindName } from '../../src/core/ledger/kinds/all.ts'
import { LENGTH, monthAgo } from './days.ts'
import { COUNTRIES } from './profile.ts'
import type { Profile } from './profile.ts'
import { bagOf, randomFrom } from './random.ts'
import type { Random } from './random.ts'

/** What the parts of the generator share while they lay out one client: its habits, its dice and the facts so far. */
export type Desk = {
  profile: Profile
  random: Random
  /** For what is said and when; `random` decides on the days, so that other words leave the days as they are. */
  dice: Random
  currency: string
  language: 'en' | 'hy' | 'is' | 'ne' | 'ms'
  facts: FactDraft[]
  /** The next thing we make for them. */
  thing: () => string
}

export function openDesk(profile: Profile): Desk {
  const { language, currency } = COUNTRIES[profile.country]
  const random = randomFrom(profile.key)
  const dice = randomFrom(`${profile.key} words`)
  const thing = bagOf(random, profile.things)
  return { profile, random, dice, currency: profile.currency ?? currency, language, facts: [], thing }
}

/** Writes a fact of the client down; `by` is the member who looks after them where `ours` says so. */
export function record<K extends Exclude<KindName, 'business' | 'member' | 'void'>>(
  desk: Desk,
  kind: K,
  on: Day,
  body: Omit<Bodies[K], 'client'>,
  ours = true,
): void {
  const client = desk.profile.key
  const by = ours ? { by: desk.profile.owner } : {}
  desk.facts.push({ kind, client, on, ...by, visibility: 'team', body: { client, ...body } } as unknown as FactDraft)
}

export function moneyOf(desk: Desk, amount: number, currency = desk.currency): Money {
  return { minor: Math.round(amount * 10 ** exponentOf(currency)), currency }
}

/** True when there is life at this client `ago` days before the last day. */
export function isAlive({ profile }: Desk, ago: number): boolean {
  const { start = LENGTH, stop = 0, pause } = profile
  return ago <= start && ago >= stop && !(pause && ago <= pause[0] && ago >= pause[1])
}

export function isQuiet({ profile }: Desk, ago: number): boolean {
  return profile.quiet?.includes(monthAgo(ago)) ?? false
}

/** `{thing}` filled in. */
export function fill(text: string, thing: string): string {
  return text.replace('{thing}', thing)
}

/** Mostly the first person; the second one now and then. */
export function personOf({ profile, dice }: Desk): string {
  const second = dice() < 0.25 ? profile.people[1] : undefined
  return (second ?? profile.people[0]!)[0]
}
