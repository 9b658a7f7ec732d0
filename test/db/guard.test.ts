import assert from 'node:assert/strict'
import { setImmediate } from 'node:timers/promises'
import { onBoth } from '../fresh-house.ts'

onBoth('a change within a change is refused, and the outer one is taken back', async ({ house }) => {
  const nested = house.database.change(async (outer) => {
    await outer.insertInto('alias').values({ workspace: 'house', alias: 'name:lost', client: 'lost' }).execute()
    await house.database.change(async () => 1)
  })
  await assert.rejects(nested, /root handle was used inside a transaction/)
  assert.deepEqual(await house.database.read.selectFrom('alias').selectAll().execute(), [])
  // And the next one finds the way free.
  assert.equal(await house.database.change(async () => 2), 2)
})

onBoth('changes that come at once run one after the other, whole', async ({ house }) => {
  const steps: string[] = []
  const one = (name: string) =>
    house.database.change(async (handle) => {
      const { version } = await handle.selectFrom('workspace').select('version').executeTakeFirstOrThrow()
      steps.push(`${name} begins`)
      await setImmediate()
      await handle
        .updateTable('workspace')
        .set({ version: version + 1 })
        .execute()
      steps.push(`${name} ends`)
    })
  await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(one))
  for (let i = 0; i < steps.length; i += 2) assert.equal(steps[i]!.replace('begins', 'ends'), steps[i + 1])
  assert.equal(
    (await house.database.read.selectFrom('workspace').select('version').executeTakeFirstOrThrow()).version,
    6,
  )
})

onBoth('a change that fails leaves nothing, and does not hold others up', async ({ house }) => {
  const failing = house.database.change(async (handle) => {
    await handle.insertInto('alias').values({ workspace: 'house', alias: 'name:a', client: 'a' }).execute()
    throw new Error('on purpose')
  })
  const other = house.database.change(async (handle) => {
    await handle.insertInto('alias').values({ workspace: 'house', alias: 'name:b', client: 'b' }).execute()
  })
  await assert.rejects(failing, /on purpose/)
  await other
  const rows = await house.database.read.selectFrom('alias').select('client').execute()
  assert.deepEqual(
    rows.map((row) => row.client),
    ['b'],
  )
})

onBoth('what is being written is not seen before it is done', async ({ house }) => {
  await house.database.change(async (handle) => {
    await handle.insertInto('alias').values({ workspace: 'house', alias: 'name:a', client: 'a' }).execute()
    assert.deepEqual(await house.database.read.selectFrom('alias').selectAll().execute(), [])
  })
  assert.equal((await house.database.read.selectFrom('alias').selectAll().execute()).length, 1)
})
