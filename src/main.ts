import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { OpenHouse } from './app/home.ts'

// The program is many small files: keeping them compiled halves the time until a command answers.
enableCompileCache()

/** Where the build puts the screens. */
const screens = fileURLToPath(new URL('../dist/web', import.meta.url))

const openHouse: OpenHouse = async (home) => (await import('./open-house.ts')).openHouse(process.env, home)

/** Each way in is loaded only when it is asked for, so that a command does not wait for the server. */
async function main([command, ...rest]: string[]): Promise<number> {
  if (command === 'serve') return (await import('./surfaces/serve.ts')).serve(rest, openHouse, screens)
  if (command === 'mcp') return (await import('./surfaces/mcp-stdio.ts')).serveMcp(openHouse, rest)
  return (await import('./surfaces/cli.ts')).cli(process.argv.slice(2), openHouse)
}

process.exitCode = await main(process.argv.slice(2))
