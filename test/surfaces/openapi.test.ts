import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actions } from '../../src/app/actions.ts'
import { exampleOf } from '../../src/surfaces/examples.ts'
import { openApi } from '../../src/surfaces/openapi.ts'
import { loadWords } from '../../src/words/load.ts'

const api = JSON.parse(JSON.stringify(openApi(loadWords('en')))) as Record<string, unknown>

/** Every object in a document with its path. */
function* objectsIn(value: unknown, path = '#'): Generator<[string, Record<string, unknown>]> {
  if (value === null || typeof value !== 'object') return
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>]
  for (const [name, one] of Object.entries(value)) yield* objectsIn(one, `${path}/${name}`)
}

function at(pointer: string): unknown {
  const parts = pointer
    .replace(/^#\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  return parts.reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], api)
}

test('every reference leads somewhere', () => {
  const references = [...objectsIn(api)].filter(([, one]) => typeof one['$ref'] === 'string')
  assert.ok(references.length > 100)
  assert.deepEqual(
    references.filter(([, one]) => at(one['$ref'] as string) === undefined),
    [],
  )
})

test('operations have a name of their own, a sentence and answers for every status', () => {
  const names: unknown[] = []
  for (const [path, methods] of Object.entries(
    api['paths'] as Record<string, Record<string, Record<string, unknown>>>,
  )) {
    for (const [method, operation] of Object.entries(methods)) {
      assert.match(method, /^(get|post)$/)
      names.push(operation['operationId'])
      assert.ok(!/^(action|web)\./.test(operation['summary'] as string), `${path} has no sentence`)
      const responses = operation['responses'] as Record<string, unknown>
      for (const status of ['200', '400', '401', '403', '404', '409', '413', '503', '500'])
        assert.ok(responses[status], `${path} ${status}`)
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const given = (operation['parameters'] ?? []) as { name: string; in: string; required: boolean }[]
      assert.deepEqual(
        given.filter((one) => one.in === 'path').map((one) => one.name),
        inPath,
      )
      assert.ok(given.filter((one) => one.in === 'path').every((one) => one.required))
      if (method === 'get') assert.equal(operation['requestBody'], undefined)
    }
  }
  assert.equal(new Set(names).size, names.length)
})

test('security names schemes that exist, and required fields are properties', () => {
  const schemes = at('#/components/securitySchemes') as object
  for (const [path, one] of objectsIn(api)) {
    if (Array.isArray(one['security'])) {
      for (const wanted of one['security'] as object[])
        assert.ok(
          Object.keys(wanted).every((name) => name in schemes),
          path,
        )
    }
    if (Array.isArray(one['required']) && one['type'] === 'object') {
      for (const name of one['required'] as string[])
        assert.ok(name in (one['properties'] as object), `${path} ${name}`)
    }
  }
})

test('every example could be sent', () => {
  for (const action of actions) {
    const read = action.input.safeParse(exampleOf(action))
    assert.ok(read.success, `${action.name}: ${read.success ? '' : read.error.message}`)
  }
})

test('every input has a sentence', () => {
  const { has } = loadWords('en')
  const names = new Set(actions.flatMap((action) => Object.keys(action.input.shape)))
  assert.deepEqual(
    [...names].filter((name) => !has(`input.${name}`)),
    [],
  )
  assert.deepEqual(
    actions.map((action) => action.name).filter((name) => !has(`action.${name}.about`)),
    [],
  )
})
