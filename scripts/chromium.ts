import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackage } from './apt.ts'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of a Chromium: `CHROMIUM_PATH`, a known place, the path; null when there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) => folders.map((f) => join(f, name)))
  return [...places, ...onPath].find((path) => existsSync(path)) ?? null
}

/** As `findChromium`, but installs the system's package first when it is missing and can be had. */
export function findOrInstallChromium(): string | null {
  return findChromium() ?? (installPackage('chromium') ? findChromium() : null)
}
