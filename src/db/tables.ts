/**
 * The tables, as rows. Columns are the same on both engines: text ids, days as YYYY-MM-DD, instants
 * as UTC text, money as whole minor units, JSON as text, no booleans (a thing that happened has a
 * time and a name instead). Every primary key begins with the workspace.
 */
export type Tables = {
  workspace: WorkspaceRow
  source: SourceRow
  fact: FactRow
  voiding: VoidingRow
  brought: BroughtRow
  problem: ProblemRow
  alias: AliasRow
  client_reading: ClientReadingRow
  reading_due: ReadingDueRow
  book_reading: BookReadingRow
  study: StudyRow
  intake: IntakeRow
  session: SessionRow
  door: DoorRow
  access_key: AccessKeyRow
  job: JobRow
  audit: AuditRow
  client_plan: ClientPlanRow
  planned: PlannedRow
  link: LinkRow
  reminder: ReminderRow
  outgoing: OutgoingRow
  kept_file: KeptFileRow
  kept_part: KeptPartRow
  suppressed: SuppressedRow
  erased_name: ErasedNameRow
  erased_fact: ErasedFactRow
}

/**
 * `version` grows with every change of facts; `read_on` is the day the stored readings are of, `packed`
 * the version of the short form their histories are kept in. `planned_as` is the day the next contacts were planned
 * on and a mark of our own calendar and capacities then, '' before the first time.
 */
export type WorkspaceRow = {
  workspace: string
  created_at: string
  version: number
  read_on: string
  packed: number
  planned_as: string
}

export type SourceRow = {
  workspace: string
  id: string
  kind: 'table' | 'story' | 'hand'
  name: string
  checksum: string
  read_at: string
  by_member: string
  undone_at: string
  undone_by: string
}

/** `client` and `day` are '' where a fact has none. `body` is JSON. */
export type FactRow = {
  workspace: string
  id: string
  client: string
  kind: string
  day: string
  body: string
  by_member: string
  visibility: string
  source: string
  line: number
}

/** A fact that counts no more: taken back by another fact, or with its whole source. */
export type VoidingRow = { workspace: string; fact: string; source: string; by_fact: string }

/** A source read a fact that another had brought before, on this line. */
export type BroughtRow = { workspace: string; fact: string; source: string; line: number }

export type ProblemRow = {
  workspace: string
  source: string
  line: number
  code: string
  args: string
  raw: string
  settled_at: string
  settled_by: string
}

/** Names that clients are known by (several may have the same), for matching rows: `name:acme bakery`, `email:a@acme.example`, `ref:C-17`. */
export type AliasRow = { workspace: string; alias: string; client: string }

/** What we think of a client: a cache that can be dropped and rebuilt from facts at any moment. */
export type ClientReadingRow = {
  workspace: string
  client: string
  name: string
  folded: string
  people: string
  card: string
  history: string
  standing: string
  move: string
  rank: number
  value_minor: number
  currency: string
  orders: number
  last_contact: string
  last_order: string
  next_due: string
  thin_since: string
  /** What is at risk with the client in the next 12 months; -1 where no model can say. */
  at_risk_minor: number
  at_risk_currency: string
  /** About how much it is in hundredths of a euro, only to put clients of several currencies in an order. */
  at_risk_rank: number
  value_rank: number
  /** The day of the next planned contact, '' where none is planned. */
  next_contact: string
}

/** Clients whose reading is older than their facts. */
export type ReadingDueRow = { workspace: string; client: string }

/**
 * The whole book as it was seen at the end of a month, which clients are read against: a cache too. `buying` is
 * '' where the models were not fitted for that day. `changed_from` is the earliest day of facts that were
 * written or taken back since it was computed, '' when it is right.
 */
export type BookReadingRow = {
  workspace: string
  day: string
  backdrop: string
  buying: string
  changed_from: string
}

/** Long work on the past that somebody asked for. `result` is JSON; `version` that of the facts it was done on. */
export type StudyRow = {
  workspace: string
  id: string
  kind: 'backtest'
  asked_at: string
  by_member: string
  started_at: string
  ended_at: string
  outcome: '' | 'done' | 'stopped' | 'failed'
  result: string
  done: number
  of: number
  version: number
}

/** One reading of a file: what was asked, how far it is, how it ended. */
export type IntakeRow = {
  workspace: string
  id: string
  source: string
  name: string
  path: string
  settings: string
  started_at: string
  by_member: string
  ended_at: string
  outcome: string
  progress: string
}

export type SessionRow = {
  workspace: string
  token_hash: string
  member: string
  created_at: string
  expires_at: string
}
/** A one-time code of a link that signs in; only its hash is kept. `member` is whom it was made for, '' the owner. */
export type DoorRow = {
  workspace: string
  code_hash: string
  created_at: string
  expires_at: string
  used_at: string
  member: string
}
export type AccessKeyRow = {
  workspace: string
  key_hash: string
  name: string
  member: string
  created_at: string
  revoked_at: string
}

export type JobRow = {
  workspace: string
  id: string
  action: string
  input: string
  run_at: string
  attempts: number
  leased_until: string
  ended_at: string
  outcome: string
}

export type AuditRow = {
  workspace: string
  id: string
  at: string
  member: string
  action: string
  subject: string
  surface: string
}

/** What planning needs to know of a client, folded from its facts, as JSON: a cache of clients who have a plan. */
export type ClientPlanRow = { workspace: string; client: string; plan: string }

/**
 * The next contact of a track of a client's plan and the day it came to: a cache. `day` is '' where no day was
 * open; `why` and `because` are JSON; `member` is '' where nobody in particular makes it.
 */
export type PlannedRow = {
  workspace: string
  client: string
  track: string
  member: string
  kind: string
  way: string
  purpose: string
  ideal: string
  latest: string
  day: string
  why: string
  because: string
}

/** A private link: only the hash of its token is kept. `subject` is JSON and says what it opens. */
export type LinkRow = {
  workspace: string
  token_hash: string
  purpose: 'sheet' | 'calendar'
  subject: string
  by_member: string
  created_at: string
  expires_at: string
  revoked_at: string
}

/**
 * A letter to one of our own team. It is addressed by the member's key and nothing else: there is no column that a
 * client's address would fit in. `outcome` is 'sent', 'unclear' or the code of what was wrong.
 */
export type ReminderRow = {
  workspace: string
  id: string
  member: string
  day: string
  written_at: string
  subject: string
  body: string
  begun_at: string
  ended_at: string
  outcome: string
  attempts: number
}

/** A file of a client. `kept_at` is '' until all of it has come; `gone_at` '' until somebody took it away. */
export type KeptFileRow = {
  workspace: string
  id: string
  client: string
  obligation: string
  name: string
  /** A whole number; a bigint column. */
  bytes: number
  sha256: string
  by_member: string
  begun_at: string
  kept_at: string
  gone_at: string
  gone_by: string
}

/** A part of a file; `part` is an integer, `content` a blob (bytea on PostgreSQL). The key is workspace, file, part. */
export type KeptPartRow = { workspace: string; file: string; part: number; content: Uint8Array }

/**
 * A letter to a client that waits or went: one of a parting, so that none goes twice. `letter` is what was approved, as
 * JSON, with whom it goes to; `files` the ids of what goes with it, as JSON. `due_at` is when it may go out. `outcome` is
 * 'sent', 'unclear', 'withdrawn' or the code of what was wrong.
 */
export type OutgoingRow = {
  workspace: string
  client: string
  parting: string
  mark: string
  letter: string
  files: string
  by_member: string
  written_at: string
  due_at: string
  begun_at: string
  ended_at: string
  outcome: string
  attempts: number
}

/** Whoever has this address must not be written to: only a mark of it is kept. `held` is '' once it was lifted. */
export type SuppressedRow = {
  workspace: string
  mark: string
  held: '' | 'marketing' | 'everything'
  changed_at: string
}

/** What an erased client was called, as a mark, so that a file that is read again finds them without their name. */
export type ErasedNameRow = { workspace: string; mark: string; client: string }

/** The id of a fact that was erased: it is not written again. */
export type ErasedFactRow = { workspace: string; fact: string }
