import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { z } from 'zod'
import { inputRefusal } from '../app/input-trouble.ts'
import { predictAll, predictionsWithin } from '../app/predict-all.ts'
import { predictPurchases } from '../app/predict-purchases.ts'
import { seeModels } from '../app/see-models.ts'
import { runNamed } from '../app/run-named.ts'
import { readWorld } from './asker.ts'
import { readInput } from './cli-arguments.ts'
import { printJson } from './cli-call.ts'
import type { Call } from './cli-call.ts'
import { predictionJson, predictionLines } from './predictions-csv.ts'
import { sayModels, sayPredictions } from './sentences-models.ts'

const SHOWN = 20

/** `models` says what models say of the whole book, `models predict` of each client. */
export async function models(call: Call): Promise<number> {
  const [deed, ...rest] = call.rest
  const { house, asker } = await call.open()
  const today = async () => (await readWorld(house, 'cli')).today
  const predicts = deed === 'predict'
  const csv = predicts && rest.includes('--csv')
  const wished = predicts
    ? await readInput(
        predictPurchases,
        rest.filter((word) => word !== '--csv'),
        today,
      )
    : await readInput(seeModels, call.rest, today)
  await runNamed(house, 'catch-up', {}, asker)
  if (csv || (predicts && call.json)) return printAll(wished, csv, call)
  const input = predicts ? { limit: SHOWN, ...wished } : wished
  const output = await runNamed(house, predicts ? predictPurchases.name : seeModels.name, input, asker)
  if (call.json) printJson(call, output)
  else if (predicts) call.print(sayPredictions(output as z.output<typeof predictPurchases.output>, call.page))
  else call.print(sayModels(output as z.output<typeof seeModels.output>, call.page))
  return 0
}

/** All clients unless fewer are asked for, as they come: a large book does not fit into one answer. */
async function printAll(wished: Record<string, unknown>, csv: boolean, call: Call): Promise<number> {
  const checked = predictPurchases.input.safeParse(wished, { reportInput: true })
  if (!checked.success) throw inputRefusal(checked.error.issues)
  const { house } = await call.open()
  const { pages: all, ...found } = await predictAll(await readWorld(house, 'cli'), checked.data)
  const limit = 'limit' in wished ? checked.data.limit : Infinity
  const predicting = { ...found, pages: () => predictionsWithin(all, checked.data.offset, limit) }
  const pieces = csv ? predictionLines(predicting) : predictionJson(predicting, checked.data.unit)
  await pipeline(Readable.from(pieces), process.stdout, { end: false })
  return 0
}
