import { open } from 'node:fs/promises'
import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { HEAD_BYTES, isRefusal, sniffTable } from '../sources/table/sniff.ts'
import { ROLES } from '../sources/table/table.ts'
import type { Role, Sniffed, Wishes } from '../sources/table/table.ts'
import { currency } from './clients.ts'
import { day } from './shapes.ts'

/** What the user may correct about how a table is read; flat, so that every surface can say it. */
export const tableWishes = {
  kind: z.enum(['invoices', 'payments']).optional(),
  encoding: z.string().max(40).optional(),
  delimiter: z.string().min(1).max(3).optional(),
  headerLine: z.int().min(1).optional(),
  decimal: z.enum(['.', ',']).optional(),
  dateOrder: z.enum(['ymd', 'dmy', 'mdy', 'serial']).optional(),
  currency: currency.optional(),
  /** Columns by role: `client-name=2,day=0,amount=4`; `due=` takes a role away. */
  columns: z.string().max(2000).optional(),
}

export type TableWishes = z.infer<z.ZodObject<typeof tableWishes>>

export const sniffedShape = z.object({
  encoding: z.string(),
  encodingSure: z.boolean(),
  encodings: z.array(z.object({ encoding: z.string(), rows: z.array(z.string()) })),
  delimiter: z.string(),
  headerLine: z.int(),
  header: z.array(z.string()),
  kind: z.enum(['invoices', 'payments']),
  kindSure: z.boolean(),
  mapping: z.partialRecord(z.enum(ROLES), z.int()),
  decimal: z.enum([',', '.']),
  decimalSure: z.boolean(),
  dateOrder: z.enum(['ymd', 'dmy', 'mdy', 'serial']),
  dateOrderSure: z.boolean(),
  currency: z.string().nullable(),
  sample: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
})

export const entryShape = z.object({
  line: z.int(),
  client: z.string(),
  kind: z.enum(['invoice', 'payment', 'credit', 'refund']),
  on: day,
  amount: z.object({ minor: z.int(), currency: z.string() }),
  due: day.nullable(),
  ref: z.string().nullable(),
})

export async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** How the table at a path is written, with the user's wishes; `refusal` is set when it cannot be read so. */
export async function sniffFile(
  path: string,
  wishes: TableWishes,
): Promise<{ sniffed: Sniffed | null; refusal: Refusal | null }> {
  const answer = sniffTable(await headOf(path), wishesOf(wishes))
  if (!isRefusal(answer)) return { sniffed: answer, refusal: null }
  return { sniffed: answer.sniffed ?? null, refusal: new Refusal(answer.code, answer.args) }
}

function wishesOf({ columns, ...rest }: TableWishes): Partial<Wishes> {
  const given = Object.entries(rest).filter(([, value]) => value !== undefined)
  return { ...(Object.fromEntries(given) as Partial<Wishes>), ...(columns ? { mapping: mappingOf(columns) } : {}) }
}

function mappingOf(columns: string): Wishes['mapping'] {
  const mapping: Wishes['mapping'] = {}
  for (const part of columns.split(',').filter((text) => text !== '')) {
    const [role, at = ''] = part.split('=')
    const known = ROLES.find((one): one is Role => one === role?.trim())
    const index = at.trim() === '' ? null : Number(at)
    if (!known || (index !== null && !Number.isInteger(index)))
      throw new Refusal('input-invalid', { field: 'columns', reason: 'wrong-form' })
    mapping[known] = index
  }
  return mapping
}
