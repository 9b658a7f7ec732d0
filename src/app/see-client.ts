import { z } from 'zod'
import { readClient } from '../core/advice/reading.ts'
import { addMonths, dayNumber, monthEnd } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { clientCard } from '../core/ledger/card.ts'
import type { ClientCard } from '../core/ledger/card.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { historyOn } from '../core/signals/history.ts'
import type { History } from '../core/signals/history.ts'
import { promiseStates } from '../core/signals/open-promises.ts'
import { action } from './action.ts'
import { clientNamed, stakeOf } from './ask.ts'
import { backdropsOn, bookSeenOn } from './book-seen.ts'
import { cardFields, cardShape } from './client-card-shape.ts'
import { clientAsideShape, clientAsides } from './client-asides.ts'
import { clientMoney, clientMoneyShape } from './client-money.ts'
import { clientOutlook, clientOutlookShape } from './client-outlook.ts'
import {
  changeShape,
  clientChanges,
  clientQuestions,
  clientRhythm,
  questionsShape,
  rhythmShape,
} from './client-talk.ts'
import {
  assessmentShape,
  day,
  dayOrNone,
  key,
  moveShape,
  personShape,
  promiseShape,
  standShape,
  standing,
  valueShape,
} from './shapes.ts'
import { refuseFuture } from './days.ts'
import type { World } from './world.ts'
import { showAssessment, showMove, showPromise, showStand } from './show.ts'

const MONTHS = 24
/** The latest that are shown. */
const MOST_PROMISES = 200
/** One client on a day: who they are, how they stand and why, what was promised, money, how the standing moved. */
export const seeClient = action({
  name: 'see-client',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1), asOf: day.optional() }),
  output: z.object({
    client: key,
    name: z.string(),
    card: cardShape,
    people: z.array(personShape),
    day,
    stand: standShape,
    assessments: z.array(assessmentShape),
    move: moveShape.nullable(),
    asides: z.array(clientAsideShape),
    value: valueShape.nullable(),
    lastContact: dayOrNone,
    lastOrder: dayOrNone,
    promises: z.array(promiseShape),
    money: clientMoneyShape.nullable(),
    outlook: clientOutlookShape.nullable(),
    /** Why there is no outlook: a code of `outlook.none`. */
    noOutlook: z.string().nullable(),
    questions: questionsShape.nullable(),
    rhythm: rhythmShape.nullable(),
    changes: z.array(changeShape),
    /** The standing at month ends of the last two years, and on the day. */
    history: z.array(z.object({ day, standing })),
  }),
  async run(world, input) {
    const { client, name } = await clientNamed(world, input.client)
    refuseFuture(world, input.asOf)
    const on = input.asOf ?? world.today
    const facts = (await world.stores.facts.ofClients([client])).get(client)!
    const whole = foldHistory(client, facts)
    const history = historyOn(whole, dayNumber(on))
    const { backdrop, buying } = await bookSeenOn(world, on)
    const reading = readClient(whole, on, backdrop, buying)
    const card = clientCard(client, facts)
    return {
      client,
      name,
      card: cardFields(card),
      people: card.people.map(showPerson),
      day: on,
      stand: showStand(reading),
      assessments: reading.assessed.map(showAssessment),
      move: reading.move && showMove(name, reading, reading.move, stakeOf(reading, history, buying)),
      asides: await clientAsides(world, reading, facts),
      value: reading.value,
      lastContact: reading.lastContact,
      lastOrder: reading.lastOrder,
      promises: promiseStates(history.promises).slice(-MOST_PROMISES).toReversed().map(showPromise),
      money: clientMoney(history, on),
      ...clientOutlook(history, reading, buying),
      questions: clientQuestions(history, dayNumber(on)),
      rhythm: clientRhythm(history, dayNumber(on)),
      changes: clientChanges(history, dayNumber(on), backdrop),
      history: await standingHistory(world, whole, on),
    }
  },
})

function showPerson(person: ClientCard['people'][number]): z.infer<typeof personShape> {
  const { key: own, name, role, email, phone, language } = person
  const none = null
  return {
    key: own,
    name: name ?? own,
    role: role ?? none,
    email: email ?? none,
    phone: phone ?? none,
    language: language ?? none,
  }
}

/** Standings at month ends before `on`, from the client's first fact, then on the day itself. */
async function standingHistory(world: World, whole: History, on: Day) {
  const days: Day[] = []
  for (let back = MONTHS; back >= 1; back--) days.push(monthEnd(addMonths(`${on.slice(0, 8)}01`, -back)))
  days.push(on)
  const backdropOn = await backdropsOn(world, days)
  const readings = days.map((one) => readClient(whole, one, backdropOn(one)))
  return readings
    .filter((reading) => reading.known)
    .map((reading) => ({ day: reading.on, standing: reading.stand.standing }))
}
