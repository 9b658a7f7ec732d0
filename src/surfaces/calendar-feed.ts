import type { Context, Hono } from 'hono'
import { feedOf } from '../app/feeds.ts'
import { asRefusal } from '../app/run-action.ts'
import { outcomeOf } from '../app/refusals.ts'
import { runNamed } from '../app/run-named.ts'
import { Refusal } from '../core/refusal.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import { personOf, readWorld } from './asker.ts'
import { noteBug } from './bugs.ts'
import { feedLines, feedMark, writeFeed } from './calendar-feed-text.ts'
import type { Feed } from './calendar-feed-text.ts'
import { limitLinks } from './rate-limits.ts'
import type { Site, Visit } from './requests.ts'

const TOKEN = /^[\w-]{43}\.ics$/
const HEADERS = { 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' }

/**
 * `GET /calendar/<token>.ics`: a member's feed, for calendar programs, which cannot sign in. Nothing is recorded. A
 * wrong, an expired and a revoked address get the same answer. The address is a secret: it stands in no log.
 */
export function addCalendarFeed(app: Hono<Visit>, site: Site): void {
  app.get('/calendar/:file', limitLinks(), async (c) => {
    try {
      return (await answerFeed(c, site)) ?? c.text('', 404, HEADERS)
    } catch (thrown) {
      const error = asRefusal(thrown)
      if (!(error instanceof Refusal)) noteBug(site.log, error, 'calendar feed')
      return c.text('', error instanceof Refusal ? outcomeOf(error.code).status : 500, HEADERS)
    }
  })
}

async function answerFeed(c: Context<Visit>, site: Site): Promise<Response | null> {
  const file = c.req.param('file') ?? ''
  if (!TOKEN.test(file)) return null
  const world = await readWorld(site.house, 'http')
  const found = await feedOf(world, file.slice(0, -'.ics'.length))
  if (!found) return null
  const person = await personOf(world, found.member)
  const feed = await runNamed<Feed>(site.house, 'see-feed', {}, { person, surface: 'http' })
  const words = loadWords(languageFor(feed.language))
  // Without a configured origin we listen on this machine only, under the name we were asked by.
  const lines = feedLines(feed, { origin: site.origin ?? new URL(c.req.url).origin, endsOn: found.endsOn }, words)
  const mark = feedMark(lines, feed.more)
  const headers = { ...HEADERS, etag: mark }
  if (knows(c, mark)) return c.body(null, 304, headers)
  const text = writeFeed(feed, lines, words, world.now)
  return c.body(text, 200, { ...headers, 'content-type': 'text/calendar; charset=utf-8' })
}

/** True when the program that asks has this very content; weak marks are compared as such. */
function knows(c: Context<Visit>, mark: string): boolean {
  return (c.req.header('if-none-match') ?? '').split(',').some((one) => bare(one) === bare(mark) || one.trim() === '*')
}

function bare(mark: string): string {
  return mark.trim().replace(/^W\//, '')
}
