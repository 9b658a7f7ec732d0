import { readClient } from '../src/core/advice/reading.ts'
import type { Fact, FactDraft } from '../src/core/ledger/fact.ts'
import { readFactLine, writeFactLine } from '../src/core/ledger/notation.ts'
import { foldHistory } from '../src/core/signals/fold.ts'
import { packHistory, unpackHistory } from '../src/core/signals/pack.ts'
import type { Bench } from './bench.ts'
import { clientFacts } from './book.ts'
import { count, median, time } from './figures.ts'
import type { Figure } from './figures.ts'

const CLIENTS = 500
const RUNS = 7
const TODAY = '2026-11-20'

/** The pure part alone, in this process: readings by the number of their facts, the notation by the line. */
export async function measureCore(bench: Bench): Promise<Figure[]> {
  const books = Array.from({ length: bench.sized(CLIENTS) }, (_, i) => clientFacts(i, TODAY).map(numbered))
  const facts = books.flat()
  const lines = facts.map((fact) => writeFactLine({ draft: bare(fact) }))
  const histories = books.map((list) => foldHistory(list[0]!.client!, list))
  const packed = histories.map(packHistory)
  const thousands = facts.length / 1000
  const fold = timed(() => books.map((list) => foldHistory(list[0]!.client!, list)))
  const read = timed(() => histories.map((history) => readClient(history, TODAY)))
  const unpack = timed(() => histories.map((history, i) => unpackHistory(history.client, packed[i]!)))
  const write = timed(() => facts.map((fact) => writeFactLine({ draft: bare(fact) })))
  const parse = timed(() => lines.map((line, i) => readFactLine(line, i + 1)))
  const one = (ms: number) => `${time(ms / histories.length)} a client`
  return [
    { what: 'facts folded into a history, 1,000 facts', figure: time(fold / thousands), beside: one(fold) },
    { what: 'a history read on a day, 1,000 facts', figure: time(read / thousands), beside: one(read) },
    { what: 'a stored history unpacked, 1,000 facts', figure: time(unpack / thousands), beside: one(unpack) },
    { what: 'lines of the notation read, a second', figure: count((1000 * lines.length) / parse) },
    { what: 'lines of the notation written, a second', figure: count((1000 * lines.length) / write) },
  ]
}

function numbered(draft: FactDraft, i: number): Fact {
  return { ...draft, id: `f${i}`, origin: { source: 's', line: i } }
}

function bare({ id: _id, origin: _origin, ...draft }: Fact): FactDraft {
  return draft
}

/** Milliseconds of a run, the median of several. */
function timed(work: () => unknown): number {
  const times: number[] = []
  for (let i = 0; i < RUNS; i++) {
    const began = performance.now()
    work()
    times.push(performance.now() - began)
  }
  return median(times)
}
