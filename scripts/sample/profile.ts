/** A member's key; who of us looks after a client. */
export type MemberKey = 'eva' | 'armen' | 'sunita' | 'hafiz'

/**
 * Where clients live decides their zone, language and, unless the profile says otherwise, currency. They begin to
 * write at `opens`, in minutes of the day in UTC.
 */
export type Country = keyof typeof COUNTRIES

export const COUNTRIES = {
  AM: { zone: 'Asia/Yerevan', language: 'hy', currency: 'AMD', opens: 300 },
  IS: { zone: 'Atlantic/Reykjavik', language: 'is', currency: 'ISK', opens: 540 },
  NP: { zone: 'Asia/Kathmandu', language: 'ne', currency: 'EUR', opens: 240 },
  MY: { zone: 'Asia/Kuala_Lumpur', language: 'ms', currency: 'MYR', opens: 60 },
  GB: { zone: 'Europe/London', language: 'en', currency: 'GBP', opens: 525 },
  DE: { zone: 'Europe/Berlin', language: 'en', currency: 'EUR', opens: 465 },
  IE: { zone: 'Europe/Dublin', language: 'en', currency: 'EUR', opens: 540 },
  NL: { zone: 'Europe/Amsterdam', language: 'en', currency: 'EUR', opens: 480 },
  SE: { zone: 'Europe/Stockholm', language: 'en', currency: 'EUR', opens: 450 },
  PT: { zone: 'Europe/Lisbon', language: 'en', currency: 'EUR', opens: 540 },
  FR: { zone: 'Europe/Paris', language: 'en', currency: 'EUR', opens: 480 },
  EE: { zone: 'Europe/Tallinn', language: 'en', currency: 'EUR', opens: 420 },
  NO: { zone: 'Europe/Oslo', language: 'en', currency: 'EUR', opens: 450 },
} as const

/**
 * How talk has changed: from `since` ago on they talk every so many days, ask us nothing any more, or take from so
 * many to so many days to reply.
 */
export type TalkNow = { since: number; every?: number; asks?: false; replies?: readonly [number, number] }

/**
 * A client's habits. All durations are days and `ago` counts back from the last day. Orders and talks are
 * laid out backwards from the last one, so that a profile says how the client is doing on the last day. Where a story
 * needs certain days, `talk.days` names them.
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
  talk: { every: number; last: number; days?: readonly number[]; now?: TalkNow }
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
  /** What they say when asked whether they would recommend us, 0 to 10; null where answers are written by hand, or none came. */
  rates?: readonly [number, number] | null
  /** First and last day with facts. */
  start?: number
  stop?: number
}
