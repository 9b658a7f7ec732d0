import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Tally } from './count.ts'

/** A tool that looks over the whole repository; it counts as one test. */
type Check = { name: string; tool: string; args: string[] }

const types = [
  ['types', 'tsconfig.json'],
  ['types of core, without a platform', 'src/core/tsconfig.json'],
  ['types of the screens', 'src/surfaces/web/tsconfig.json'],
] as const

function allChecks(root: string): Check[] {
  const compiled = types.filter(([, config]) => existsSync(join(root, config)))
  return [
    ...compiled.map(([name, config]) => ({ name, tool: 'typescript/bin/tsc', args: ['-p', config, '--noEmit'] })),
    { name: 'lint', tool: 'oxlint/bin/oxlint', args: ['--type-aware', '--deny-warnings', '--format=unix'] },
    { name: 'formatting (npm run format mends it)', tool: 'oxfmt/bin/oxfmt', args: ['--check', '.'] },
    { name: 'unused files, exports and dependencies', tool: 'knip/bin/knip.js', args: ['--no-progress'] },
  ]
}

/** Runs the type checks, lint, formatting and knip one after the other; failures are printed in full. */
export async function runChecks(root: string, tally: Tally, print: (text: string) => void): Promise<void> {
  for (const { name, tool, args } of allChecks(root)) {
    const { code, output } = await runTool(root, [join(root, 'node_modules', tool), ...args])
    print(`${code === 0 ? '✔' : '✖'} ${name}`)
    if (code === 0) tally.passed++
    else {
      print(output.trim().replaceAll(/^/gm, '    '))
      tally.failed.push({ file: 'checks', name, reason: output })
    }
  }
}

function runTool(root: string, args: string[]): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
