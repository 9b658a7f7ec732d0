/** A member's key; who of us looks after a client. */
export type MemberKey = 'eva' | 'armen' | 'sunita' | 'hafiz'

/** Where clients live decides their zone, language and, unless the profile says otherwise, currency. */
export type Country = keyof typeof COUNTRIES

export const COUNTRIES = {
  AM: { zone: 'Asia/Yerevan', language: 'hy', currency: 'AMD' },
  IS: { zone: 'Atlantic/Reykjavik', language: 'is', currency: 'ISK' },
  NP: { zone: 'Asia/Kathmandu', language: 'ne', currency: 'EUR' },
  MY: { zone: 'Asia/Kuala_Lumpur', language: 'ms', currency: 'MYR' },
  GB: { zone: 'Europe/London', language: 'en', currency: 'GBP' },
  DE: { zone: 'Europe/Berlin', language: 'en', currency: 'EUR' },
  IE: { zone: 'Europe/Dublin', language: 'en', currency: 'EUR' },
  NL: { zone: 'Europe/Amsterdam', language: 'en', currency: 'EUR' },
  SE: { zone: 'Europe/Stockholm', language: 'en', currency: 'EUR' },
  PT: { zone: 'Europe/Lisbon', language: 'en', currency: 'EUR' },
  FR: { zone: 'Europe/Paris', language: 'en', currency: 'EUR' },
  EE: { zone: 'Europe/Tallinn', language: 'en', currency: 'EUR' },
  NO: { zone: 'Europe/Oslo', language: 'en', currency: 'EUR' },
} as const

/**
 * A client's habits. All durations are days and `ago` counts back from the last day. Orders and talks are
 * laid out backwards from the last one, so that a profile says how the client is doing on the last day.
 */
export type Profile = {
  key: string
  name: string
  trade: string
  country: Country
  currency?: string
  since: string
  owner: MemberKey
  /** Key, name and role of each person; the first is the one we usually talk to. */
  people: readonly (readonly [string, string, string])[]
  domain: string
  /** What we make for them, in their own words. */
  things: readonly string[]
  talk: { every: number; last: number }
  order: { every: number; last: number; amount: number }
  /** From `since` ago on, orders are `times` as large. */
  change?: { since: number; times: number }
  /** Payment terms, and between how many days after the due day they pay. */
  terms: number
  pays: readonly [number, number]
  /** From `since` ago on they pay within another span after the due day. */
  paysNow?: { since: number; pays: readonly [number, number] }
  /** Months (1 to 12) without orders and with half the talk. */
  quiet?: readonly number[]
  /** No facts at all between these two, the earlier first. */
  pause?: readonly [number, number]
  /** First and last day with facts. */
  start?: number
  stop?: number
}
