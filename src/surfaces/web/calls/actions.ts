import type { z } from 'zod'
import type { addFact } from '../../../app/add-fact.ts'
import type { changeBusiness } from '../../../app/business.ts'
import type { addClient, addPerson, changeClient } from '../../../app/clients.ts'
import type { find } from '../../../app/find.ts'
import type { listClients } from '../../../app/list-clients.ts'
import type { logContact } from '../../../app/log-contact.ts'
import type { keepPromise, makePromise, movePromise, releasePromise } from '../../../app/promises.ts'
import type { recordPayment } from '../../../app/record-payment.ts'
import type { seeClient } from '../../../app/see-client.ts'
import type { seeFacts } from '../../../app/see-facts.ts'
import type { seeTimeline } from '../../../app/see-timeline.ts'
import type { seeToday } from '../../../app/see-today.ts'
import type { setAside } from '../../../app/set-aside.ts'
import type { intakeShape, problemShape } from '../../../app/shapes.ts'
import type { takeBack } from '../../../app/take-back.ts'

type Pending<I, O> = { input: z.ZodType<I, I>; output: z.ZodType<O, O> }
type Id = { id: string }
type Business = { name: string; zone: string; currency: string; language: string; country: string | null }
type Wishes = {
  kind?: 'invoices' | 'payments' | undefined
  encoding?: string | undefined
  delimiter?: string | undefined
  decimal?: string | undefined
  dateOrder?: string | undefined
  currency?: string | undefined
  columns?: string | undefined
}
type PreviewSeen = {
  id: string
  name: string
  settings: {
    encoding: string
    encodingSure: boolean
    encodings: { encoding: string; rows: string[] }[]
    delimiter: string
    header: string[]
    headerLine: number
    kind: 'invoices' | 'payments'
    kindSure: boolean
    mapping: Record<string, number>
    decimal: string
    decimalSure: boolean
    dateOrder: string
    dateOrderSure: boolean
    currency: string | null
    sample: { line: number; cells: string[] }[]
  } | null
  entries: { line: number; client: string; kind: string; on: string; amount: { minor: number; currency: string }; due: string | null; ref: string | null }[]
  problems: z.infer<typeof problemShape>[]
  refusal: { code: string; args: Record<string, string | number> } | null
}

/** Every action the screens call, as types; the program itself is reached through HTTP only. */
export type Actions = {
  'add-client': typeof addClient
  'add-fact': typeof addFact
  'add-key': Pending<{ name: string }, { key: string }>
  'add-person': typeof addPerson
  'change-business': typeof changeBusiness
  'change-client': typeof changeClient
  find: typeof find
  'keep-promise': typeof keepPromise
  'list-clients': typeof listClients
  'list-imports': Pending<Record<string, never>, { imports: z.infer<typeof intakeShape>[] }>
  'load-sample': Pending<Record<string, never>, Id>
  'log-contact': typeof logContact
  'make-backup': Pending<Record<string, never>, { file: string }>
  'make-promise': typeof makePromise
  'move-promise': typeof movePromise
  'preview-import': Pending<Id & Wishes, PreviewSeen>
  'record-payment': typeof recordPayment
  'release-promise': typeof releasePromise
  'revoke-key': Pending<{ name: string }, unknown>
  'see-client': typeof seeClient
  'see-facts': typeof seeFacts
  'see-import': Pending<Id, z.infer<typeof intakeShape> & { skipped: Record<string, number> }>
  'see-problems': Pending<Id & { after?: number; limit?: number }, { problems: z.infer<typeof problemShape>[]; total: number }>
  'see-settings': Pending<
    Record<string, never>,
    {
      business: Business | null
      members: { member: string; name: string; role: string }[]
      keys: { name: string; member: string; createdAt: string; revokedAt: string | null }[]
      backups: { file: string; at: string; bytes: number }[]
      engine: string
      version: string
      home: string
    }
  >
  'see-timeline': typeof seeTimeline
  'see-today': typeof seeToday
  'set-aside': typeof setAside
  'start-import': Pending<Id & Wishes, Id>
  'stop-import': Pending<Id, unknown>
  'take-back': typeof takeBack
  'undo-import': Pending<Id, unknown>
  'who-am-i': Pending<
    Record<string, never>,
    {
      member: string | null
      role: 'owner' | 'member' | null
      name: string | null
      business: Business | null
      today: string
      empty: boolean
      actions: string[]
      version: string
    }
  >
}
