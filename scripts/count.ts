/** One test (or check) that did not pass: where it stands, its full name and why. */
export type Notice = { file: string; name: string; reason: string }

/** What a run adds up to; only leaves are counted, a test with tests inside only if it failed on its own. */
export type Tally = { passed: number; failed: Notice[]; skipped: Notice[] }

/** The end of one test as node:test reports it, with what counting needs. */
export type Ended = Notice & {
  nesting: number
  kind: 'test' | 'suite'
  passed: boolean
  isSkipped: boolean
  failureType: string | undefined
}

export function emptyTally(): Tally {
  return { passed: 0, failed: [], skipped: [] }
}

/**
 * Returns a function that adds the ends of one file's tests to `tally`, in their order. Node
 * reports a test after the tests inside it, so an end above the level before it is a parent's.
 * A file that node reports as a whole did not run its tests: it counts as failed.
 */
export function leafCounter(tally: Tally): (ended: Ended) => void {
  let before = -1
  return function count(ended) {
    const isParent = before > ended.nesting
    before = ended.nesting
    if (ended.passed && ended.name === ended.file) tally.failed.push({ ...ended, reason: 'The file reported no test.' })
    else if (ended.isSkipped) tally.skipped.push(ended)
    else if (!ended.passed && ended.failureType !== 'subtestsFailed') tally.failed.push(ended)
    else if (ended.passed && !isParent && ended.kind === 'test') tally.passed++
  }
}

/** `12 passed, 0 failed`, with `, 3 skipped` when there are any. */
export function totalLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`
}
