import { Server } from '@modelcontextprotocol/server'
import type { CallToolResult, Tool } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import type { Action } from '../app/action.ts'
import { sayTrouble } from './trouble.ts'
import { asRefusal, mayRun, runAction } from '../app/run-action.ts'
import type { Asker } from '../app/run-action.ts'
import type { House } from '../app/world.ts'
import { loadWords } from '../words/load.ts'
import { VERSION } from '../app/version.ts'
import { isDeed, listedActions } from './listed-actions.ts'
import { noteBug } from './bugs.ts'
import { plainPage } from './page.ts'
import { actionNamed } from '../app/run-named.ts'
import { sayOutput } from './sentences.ts'
import { inputsOf } from './typed-input.ts'

type BugLog = Parameters<typeof noteBug>[0]

/** Deeds that need bytes beside their input; a program uploads those over HTTP. */
const NOT_TOOLS = new Set(['receive-file'])

/** An MCP server for one asker: every action they may run is a tool. Sentences are in English, figures as written. */
export function makeMcpServer(house: House, asker: Asker, log: BugLog): Server {
  const words = loadWords('en')
  const server = new Server(
    { name: 'goodterms', version: VERSION },
    { capabilities: { tools: {} }, instructions: words.say('cli.mcp.instructions') },
  )
  server.setRequestHandler('tools/list', () => ({ tools: toolsFor(asker) }))
  server.setRequestHandler('tools/call', async ({ params }) =>
    callTool(house, params.name, params.arguments ?? {}, asker, log),
  )
  return server
}

/** The actions that are tools, and may be run by the asker. */
function toolsFor(asker: Asker): Tool[] {
  return listedActions.filter((action) => !NOT_TOOLS.has(action.name) && mayRun(action, asker.person)).map(toolOf)
}

function toolOf(action: Action): Tool {
  const { say } = loadWords('en')
  const { properties, required } = inputsOf(action)
  const described = Object.entries(properties).map(([name, input]) => [
    name,
    { description: say(`input.${name}`), ...input },
  ])
  return {
    name: action.name,
    description: say(`action.${action.name}.about`),
    inputSchema: { type: 'object', required, properties: Object.fromEntries(described) },
    outputSchema: z.toJSONSchema(action.output, { io: 'output', unrepresentable: 'any' }),
    annotations: { readOnlyHint: !isDeed(action), destructiveHint: false, openWorldHint: false },
  }
}

async function callTool(
  house: House,
  name: string,
  input: unknown,
  asker: Asker,
  log: BugLog,
): Promise<CallToolResult> {
  try {
    if (NOT_TOOLS.has(name)) throw new Refusal('action-unknown', { action: name })
    const action = actionNamed(name)
    const output = (await runAction(house, action, input, asker)) as Record<string, unknown>
    const text = sayOutput(name, output, plainPage(loadWords('en'))).join('\n')
    return { content: [{ type: 'text', text }], structuredContent: output }
  } catch (thrown) {
    return troubleResult(asRefusal(thrown), name, log)
  }
}

/** A refusal as the assistant should read it: the sentence and what to do. */
function troubleResult(error: unknown, name: string, log: BugLog): CallToolResult {
  const { lines } = sayTrouble(error, loadWords('en'), () => noteBug(log, error, `mcp ${name}`))
  const text = lines.join(' ')
  return { content: [{ type: 'text', text }], isError: true }
}
