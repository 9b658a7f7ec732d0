import { createAdaptorServer } from '@hono/node-server'
import { Cron } from 'croner'
import type { Logger } from 'pino'
import { Refusal } from '../core/refusal.ts'
import type { OpenHouse } from '../app/home.ts'
import { bringReadingsUp, schedule } from '../app/schedule.ts'
import { asRefusal } from '../app/run-action.ts'
import type { House } from '../app/world.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { ownerOf } from './asker.ts'
import { noteBug } from './bugs.ts'
import { makeHttp } from './http.ts'
import { wishedLanguage } from './language.ts'
import { closeServer, listen } from './listen.ts'
import { openLog } from './log.ts'
import { serveOptions, uploadLimit } from './options.ts'
import type { ServeOptions } from './options.ts'
import { runNamed } from '../app/run-named.ts'
import { findServing, forgetServing, noteServing } from './serving.ts'
import { doorLink, openDoor } from './sign-in.ts'
import { sayTrouble } from './trouble.ts'
import { UPLOAD_LIMIT } from './uploads.ts'
import { startWorker } from './worker.ts'
import type { Worker } from './worker.ts'

/** Serves a data folder until the program is asked to stop; gives the exit code. `screens` is the folder of the built web app. */
export async function serve(args: readonly string[], openHouse: OpenHouse, screens: string): Promise<number> {
  const words = loadWords(languageFor(wishedLanguage(process.env)))
  let house: House | null = null
  try {
    const options = serveOptions(args, process.env)
    house = await openHouse(options.home)
    await serveHouse(house, options, screens, words)
    return 0
  } catch (thrown) {
    const trouble = sayTrouble(asRefusal(thrown), words, () => noteBug(openLog(house?.home ?? '.'), thrown, 'serve'))
    process.stderr.write(`${trouble.lines.join('\n')}\n`)
    return trouble.exit
  } finally {
    await house?.database.close()
  }
}

async function serveHouse(house: House, options: ServeOptions, screens: string, words: Words): Promise<void> {
  const other = await findServing(house)
  if (other)
    throw new Refusal('already-running', { address: other.origin, link: doorLink(other.origin, await openDoor(house)) })
  const asked = askedToStop()
  const log = openLog(house.home)
  const stopping = new AbortController()
  const worker = startWorker(house, log)
  const server = createAdaptorServer({ fetch: siteOf(house, log, options, screens, worker, stopping.signal).fetch })
  try {
    const address = await listen(server, options, house)
    await announce(house, log, address, options, words)
    worker.wake()
    const clocks = keepSchedule(house, log)
    await asked
    for (const clock of clocks) clock.stop()
  } finally {
    stopping.abort()
    await Promise.all([closeServer(server), worker.stop()])
    forgetServing(house)
    log.info('stopped')
  }
}

function siteOf(
  house: House,
  log: Logger,
  { origin }: ServeOptions,
  screens: string,
  worker: Worker,
  stopping: AbortSignal,
) {
  const limit = uploadLimit(process.env, UPLOAD_LIMIT)
  return makeHttp({ house, log, origin, uploadLimit: limit, stopping, wake: worker.wake }, screens)
}

/** Says in the folder and on the terminal that the program runs, with a link to sign in. */
async function announce(
  house: House,
  log: Logger,
  address: string,
  options: ServeOptions,
  words: Words,
): Promise<void> {
  const origin = options.origin ?? address
  noteServing(house, { pid: process.pid, address, origin })
  log.info({ address, origin }, 'serving')
  house.mail = { ...house.mail, origin }
  const owner = await ownerOf(house, 'worker')
  const { empty } = await runNamed<{ empty: boolean }>(house, 'who-am-i', {}, owner)
  if (options.sample && empty) await runNamed(house, 'load-sample', {}, owner)
  const link = doorLink(origin, await openDoor(house))
  const lines = [
    words.say('cli.serve.running', { origin }),
    words.say('cli.serve.link'),
    '',
    `  ${link}`,
    '',
    words.say('cli.serve.home', { home: house.home }),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function keepSchedule(house: House, log: Logger): Cron[] {
  const note = (where: string) => (error: unknown) => void noteBug(log, error, where)
  void bringReadingsUp(house).catch(note('schedule readings'))
  return schedule.map(({ name, cron, run }) => {
    return new Cron(cron, { name, protect: true, unref: true, catch: note(`schedule ${name}`) }, () => run(house))
  })
}

/** Resolves at the first signal to stop; a second one ends the program at once. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
