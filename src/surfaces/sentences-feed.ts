import type { z } from 'zod'
import type { makeFeed, seeFeeds } from '../app/feeds.ts'
import type { seeDigest } from '../app/see-digest.ts'
import type { seeReminders } from '../app/see-reminders.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

type Made = z.output<(typeof makeFeed)['output']>
type Feeds = z.output<(typeof seeFeeds)['output']>
type Digest = z.output<(typeof seeDigest)['output']>
type Reminders = z.output<(typeof seeReminders)['output']>

/** A new calendar address: the only time it is shown. */
export function sayFeedMade({ name, path, endsOn, ended }: Made, { words, paint, width }: Page): string[] {
  return [
    ...wrapText(words.say('cli.feed.made', { name }), width),
    `  ${paint.accent(path)}`,
    ...wrapText(words.say('cli.feed.once', { day: { day: endsOn } }), width),
    ...(ended > 0 ? wrapText(words.say('cli.feed.ended', { n: ended }), width) : []),
  ]
}

export function sayFeeds({ feeds }: Feeds, { words }: Page): string[] {
  if (feeds.length === 0) return [words.say('cli.feed.none')]
  return feeds.map(({ name, madeAt, endsOn, open }) => {
    const args = { name, made: { day: madeAt.slice(0, 10) }, day: { day: endsOn } }
    return words.say(open ? 'cli.feed.open' : 'cli.feed.closed', args)
  })
}

/** The morning letter as it would go out, and what keeps it from going. */
export function sayDigest({ name, time, subject, body, hindrance, args }: Digest, page: Page): string[] {
  const { words, paint, width } = page
  const head = time === null ? 'cli.digest.untimed' : 'cli.digest.time'
  return [
    ...wrapText(words.say(head, { name, time: time ?? '', subject }), width).map(paint.muted),
    '',
    ...body.trimEnd().split('\n'),
    ...(hindrance === null ? [] : ['', ...wrapText(words.say(hindrance, args), width).map(paint.muted)]),
  ]
}

export function sayReminders({ reminders }: Reminders, { words, paint, width }: Page): string[] {
  if (reminders.length === 0) return [words.say('cli.reminders.none')]
  return reminders.flatMap(({ name, subject, say, args }) => [
    `${paint.bold(name)}  ${subject}`,
    ...wrapText(words.say(say, args), width, '  '),
  ])
}
