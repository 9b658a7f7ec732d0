import { caseOpen } from './case-open.ts'
import { fading } from './fading.ts'
import { feastOrFamine } from './feast-or-famine.ts'
import { forgotten } from './forgotten.ts'
import { asksLess } from './asks-less.ts'
import { justGoodEnough } from './just-good-enough.ts'
import { ordersOverdue } from './orders-overdue.ts'
import { paysLate } from './pays-late.ts'
import { promiseDue, promiseLate } from './promises.ts'
import { repliesSlower } from './replies-slower.ts'
import type { Signal } from './signal.ts'
import { silence } from './silence.ts'
import { spendDown } from './spend-down.ts'
import { unhappyWithAnswer } from './unhappy-with-answer.ts'

/** Every signal there is, in the order in which reasons of equal strength are given. */
export const signals: readonly Signal[] = [
  promiseLate,
  promiseDue,
  caseOpen,
  silence,
  fading,
  feastOrFamine,
  forgotten,
  ordersOverdue,
  spendDown,
  paysLate,
  asksLess,
  unhappyWithAnswer,
  repliesSlower,
  justGoodEnough,
]
