import { foldCases } from '../cases/fold-cases.ts'
import { foldRemedies } from '../remedies/fold-remedies.ts'
import { foldHalfways } from '../remedies/halfway.ts'
import type { Args, Considering } from './considering.ts'
import { gravestOf } from './considering.ts'
import { checkOf } from './fold-reviews.ts'
import { foldForecasts, openForecast } from './forecasts.ts'
import type { Missing, Parting } from './may-part.ts'
import { standingGrounds } from './reasons.ts'
import { attemptsOf, nothingMoreOf } from './repairs.ts'

/** A line of evidence for a path; the sentence is `path.<code>` with `args`. */
export type PathLine = { code: string; args: Args; because: string[] }

/** One of the two paths of a review (M1): what speaks for it, what against, and its next step (`path.next.<code>`). */
export type Path = { for: PathLine[]; against: PathLine[]; next: Missing }

const GOOD = ['accepted', 'delivered', 'kept', 'quiet']
const BAD = ['declined', 'broken', 'again']

/** The path of repair (M1, M38): what was tried and how it went, what may change, what is ours. */
export function repairPath(considering: Considering): Path {
  const { review, facts, today } = considering
  const more = nothingMoreOf(review.client, facts, today)
  const cycles = lineOf('cycles', more.n > 0, { n: more.n, matter: more.matter ?? '' }, more.because)
  return {
    for: [...hopes(considering), ...tried('worked', GOOD, considering)],
    against: [...tried('failed', BAD, considering), ...cycles],
    next: nextRepair(considering, more.holds),
  }
}

/** What is likely to change, and what is ours to mend. */
function hopes({ review, facts, today }: Considering): PathLine[] {
  const likely = openForecast(foldForecasts(review.client, facts, today), today)
  const fault = checkOf(review, 'own-fault')
  return [
    ...(likely ? lineOf('change-likely', true, { percent: likely.percent, day: likely.due }, likely.because) : []),
    ...(fault?.result === 'yes' ? lineOf('own-fault', true, { text: fault.text }, [fault.ref]) : []),
  ]
}

function tried(code: string, results: readonly string[], { review, facts, today }: Considering): PathLine[] {
  const some = attemptsOf(review.client, facts, review, today).filter(({ result }) => results.includes(result))
  const because = some.flatMap((one) => one.because)
  return lineOf(code, some.length > 0, { n: some.length }, because)
}

function lineOf(code: string, holds: boolean, args: Args, because: readonly string[] = []): PathLine[] {
  return holds ? [{ code, args, because: [...because] }] : []
}

/** What comes next where one repairs: what is promised first, then what waits for an answer, then an offer. */
function nextRepair({ review, facts, today }: Considering, exhausted: boolean): Missing {
  if (exhausted) return { code: 'nothing-more', args: {} }
  const { client } = review
  const remedies = foldRemedies(client, facts, today)
  const owed = remedies.find(({ state }) => state === 'accepted')
  if (owed) return { code: 'deliver', args: { text: owed.text, day: owed.due ?? '' } }
  const open = foldCases(client, facts, today).find(({ closed }) => closed === null)
  if (open) return { code: 'settle-case', args: { case: open.case } }
  const [offer] = foldHalfways(client, facts, today)
  if (offer?.state === 'made') return { code: 'await-halfway', args: { day: offer.due ?? '' } }
  if (offer?.state === 'accepted') return { code: 'keep-halfway', args: { day: offer.due ?? '' } }
  return { code: 'offer-halfway', args: {} }
}

/** The path of parting (M1): grounds with evidence, what holds it back, and the first thing that is missing. */
export function partingPath(considering: Considering, { missing, brakes, approval }: Parting): Path {
  const speaksFor = standingGrounds(considering.grounds).map(({ ground, strength, because }) => {
    return { code: `ground-${strength}`, args: { ground }, because: [...because] }
  })
  const grave = gravestOf(considering)
  const safety = lineOf('gravest', grave.length > 0, { n: grave.length }, grave)
  const held = brakes.filter(({ holds }) => holds)
  const against = lineOf(
    'brakes',
    held.length > 0,
    { n: held.length },
    held.flatMap(({ because }) => because),
  )
  const second = approval.flatMap((reason) => lineOf(`second-${reason}`, true, {}))
  const next = missing[0] ?? { code: 'decide', args: {} }
  return { for: [...safety, ...speaksFor], against: [...against, ...second], next }
}
