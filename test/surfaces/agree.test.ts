import assert from 'node:assert/strict'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { ownerOf } from '../../src/surfaces/asker.ts'
import { isDeed, listedActions } from '../../src/surfaces/listed-actions.ts'
import { runNamed } from '../../src/app/run-named.ts'
import { fill, json, openDoors, runProgram, startProgram, tempHome, tempHouse } from './house.ts'
import type { Ask } from './house.ts'

type Tool = {
  name: string
  description: string
  inputSchema: { properties: Record<string, unknown> }
  annotations: { readOnlyHint: boolean }
}
type Result = { structuredContent?: unknown; content: { text: string }[]; isError?: boolean }

const QUESTIONS: [string, Record<string, string>][] = [
  ['see-today', { asOf: '2026-03-20' }],
  ['see-today', {}],
  ['see-client', { client: 'acme', asOf: '2026-03-20' }],
  ['see-client', { client: 'Hekla Boats' }],
  ['list-clients', { sort: 'value', descending: 'true' }],
  ['list-clients', { search: 'acm', limit: '1' }],
  ['see-models', { until: '2026-03-20', unit: 'month' }],
  ['predict-purchases', { horizon: '39', limit: '1' }],
  ['see-feedback', { asOf: '2026-03-20' }],
  ['see-backtest', {}],
]
const HELLO = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } }

/** The same inputs with the types JSON has. */
function typed(input: Record<string, string>): Record<string, unknown> {
  const value = (text: string) => (text === 'true' ? true : /^\d+$/.test(text) ? Number(text) : text)
  return Object.fromEntries(Object.entries(input).map(([name, text]) => [name, value(text)]))
}

/** Asks an MCP server over HTTP; `ask` brings the credentials. */
async function askMcp<R>(ask: Ask, method: string, params: unknown): Promise<R> {
  const accept = 'application/json, text/event-stream'
  const answer = await ask(
    '/mcp',
    json({ jsonrpc: '2.0', id: 1, method, params }, { accept, 'mcp-protocol-version': '2025-06-18' }),
  )
  assert.equal(answer.status, 200)
  const text = await answer.text()
  const body = JSON.parse(text.startsWith('{') ? text : /^data: (.*)$/m.exec(text)![1]!) as { result: R }
  return body.result
}

/** An MCP server as a child, asked over its stdin; every line of its stdout must be the protocol. */
function startMcp(t: TestContext, home: string) {
  const child = startProgram(home, ['mcp'])
  t.after(() => child.kill('SIGKILL'))
  const waiting = new Map<number, (result: unknown) => void>()
  const strange: string[] = []
  createInterface({ input: child.stdout! }).on('line', (line) => {
    const said = JSON.parse(line) as { jsonrpc?: string; id: number; result: unknown }
    if (said.jsonrpc !== '2.0') strange.push(line)
    waiting.get(said.id)?.(said.result)
  })
  let last = 0
  const send = (message: object) => child.stdin!.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  async function ask<R>(method: string, params: unknown): Promise<R> {
    const id = ++last
    const answer = new Promise<unknown>((resolve) => waiting.set(id, resolve))
    send({ id, method, params })
    return (await answer) as R
  }
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { ask, send, strange, end: () => (child.stdin!.end(), exit) }
}

test('the same book gives the same answers over HTTP, on the command line and over MCP', async (t) => {
  const home = tempHome(t)
  const house = await tempHouse(t, home)
  await fill(house)
  const owner = await ownerOf(house, 'cli')
  const { ask, asOwner } = await openDoors(house)
  const { key } = await runNamed<{ key: string }>(house, 'add-key', { name: 'robot' }, owner)
  const asRobot: Ask = (path, init = {}) =>
    ask(path, { ...init, headers: { ...(init.headers as object), authorization: `Bearer ${key}` } })
  const stdio = startMcp(t, home)
  await stdio.ask('initialize', HELLO)
  stdio.send({ method: 'notifications/initialized' })
  for (const [name, input] of QUESTIONS) {
    const expected = JSON.parse(JSON.stringify(await runNamed(house, name, typed(input), owner))) as unknown
    const query = new URLSearchParams(input).toString()
    assert.deepEqual(await (await asOwner(`/api/${name}?${query}`)).json(), expected, `HTTP session ${name}`)
    assert.deepEqual(await (await asRobot(`/api/${name}?${query}`)).json(), expected, `HTTP key ${name}`)
    const call = { name, arguments: typed(input) }
    assert.deepEqual(
      (await askMcp<Result>(asRobot, 'tools/call', call)).structuredContent,
      expected,
      `MCP HTTP ${name}`,
    )
    assert.deepEqual((await stdio.ask<Result>('tools/call', call)).structuredContent, expected, `MCP stdio ${name}`)
    const flags = Object.entries(input).map(([one, text]) => `--${one.replace('asOf', 'as-of')}=${text}`)
    const ran = await runProgram(home, [name, ...flags, '--json'])
    assert.equal(ran.code, 0, ran.err)
    assert.deepEqual(JSON.parse(ran.out), expected, `command line ${name}`)
  }
  assert.deepEqual(stdio.strange, [])
  assert.equal(await stdio.end(), 0)
})

test('an assistant on stdio is answered from a book that a release before has read', async (t) => {
  const home = tempHome(t)
  const house = await tempHouse(t, home)
  await fill(house)
  await house.database.change(async (handle) => {
    await handle.updateTable('workspace').set({ packed: 1 }).execute()
    await handle.updateTable('client_reading').set({ history: '[1]' }).execute()
  })
  const stdio = startMcp(t, home)
  await stdio.ask('initialize', HELLO)
  stdio.send({ method: 'notifications/initialized' })
  for (const [name, input] of QUESTIONS) {
    const result = await stdio.ask<Result>('tools/call', { name, arguments: typed(input) })
    assert.ok(!result.isError, `${name}: ${result.content[0]!.text}`)
  }
  assert.equal(await stdio.end(), 0)
})

test('every action can be reached on every surface', async (t) => {
  const house = await tempHouse(t)
  const { asOwner } = await openDoors(house)
  const { tools } = await askMcp<{ tools: Tool[] }>(asOwner, 'tools/list', {})
  const names = listedActions.map((action) => action.name)
  assert.ok(names.length > 20)
  assert.deepEqual(
    tools.map((tool) => tool.name),
    names.filter((name) => name !== 'receive-file'),
  )
  const { paths } = (await (await asOwner('/openapi.json')).json()) as { paths: Record<string, object> }
  const page = await (await asOwner('/api')).text()
  const { allHelp, actionHelp } = await import('../../src/surfaces/cli-help.ts')
  const { plainPage } = await import('../../src/surfaces/page.ts')
  const { loadWords } = await import('../../src/words/load.ts')
  const { ALIASES } = await import('../../src/surfaces/cli-names.ts')
  const help = allHelp(plainPage(loadWords('en'))).join('\n')
  for (const action of listedActions) {
    const path = `/api/${action.name}`
    assert.deepEqual(Object.keys(paths[path] ?? {}), [isDeed(action) ? 'post' : 'get'], path)
    assert.ok(page.includes(`id="${action.name}"`), `API page ${action.name}`)
    const friendly = Object.keys(ALIASES).find((name) => ALIASES[name] === action.name) ?? action.name
    assert.match(help, new RegExp(`^ +${friendly}\\b`, 'm'), `help ${action.name}`)
    assert.ok(actionHelp(action, plainPage(loadWords('en'))).length > 1)
    const answer = await asOwner(path, isDeed(action) ? json({ '': 1 }) : {})
    const { refusal } = (await answer.json()) as { refusal?: { code: string } }
    assert.notEqual(refusal?.code, 'action-unknown', path)
    assert.ok(answer.status < 500, `${path} ${answer.status}`)
  }
})

test('MCP says refusals in words with what to do, and hides what the asker may not do', async (t) => {
  const house = await tempHouse(t)
  await fill(house)
  const { ask, asOwner } = await openDoors(house)
  const result = await askMcp<Result>(asOwner, 'tools/call', { name: 'see-client', arguments: { client: 'nobody' } })
  assert.equal(result.isError, true)
  assert.match(result.content[0]!.text, /nobody/)
  const { tools } = await askMcp<{ tools: Tool[] }>(asOwner, 'tools/list', {})
  for (const tool of tools) assert.ok(!tool.description.startsWith('action.'), `${tool.name} has no sentence`)
  assert.equal(tools.find((tool) => tool.name === 'see-today')!.annotations.readOnlyHint, true)
  assert.equal(tools.find((tool) => tool.name === 'add-fact')!.annotations.readOnlyHint, false)
  assert.equal((await ask('/mcp', json({}))).status, 401)
})

test('an input of the wrong type is refused alike everywhere', async (t) => {
  const home = tempHome(t)
  const house = await tempHouse(t, home)
  const { asOwner } = await openDoors(house)
  const answer = await asOwner('/api/list-clients?limit=many')
  const body = (await answer.json()) as { refusal: { code: string; args: { field: string } } }
  assert.equal(answer.status, 400)
  const ran = await runProgram(home, ['list-clients', '--limit', 'many', '--json'])
  assert.equal(ran.code, 2)
  assert.deepEqual(JSON.parse(ran.out), body)
  assert.equal(body.refusal.args.field, 'limit')
})
