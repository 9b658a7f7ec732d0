import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Installs a Debian package when that can be done without asking anybody: on a system with apt, as
 * root or with passwordless sudo. Returns false when it cannot or when apt fails.
 */
export function installPackage(name: string): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false
  const before = commandPrefix()
  if (!before) return false
  process.stderr.write(`Installing the system package ${name} for the tests; this happens once.\n`)
  const apt = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300']
  run([...apt, 'update', '-qq']) // an old list of packages may still do
  return run([...apt, 'install', '-y', '-qq', '--no-install-recommends', name])
}

function commandPrefix(): string[] | null {
  if (process.getuid?.() === 0) return []
  return run(['sudo', '-n', 'true']) ? ['sudo', '-n'] : null
}

function run([command, ...args]: string[]): boolean {
  return spawnSync(command!, args, { stdio: 'ignore' }).status === 0
}
