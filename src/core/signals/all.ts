import { ordersOverdue } from './orders-overdue.ts'
import { paysLate } from './pays-late.ts'
import { promiseDue, promiseLate } from './promises.ts'
import type { Signal } from './signal.ts'
import { silence } from './silence.ts'
import { spendDown } from './spend-down.ts'

/** Every signal there is, in the order in which reasons of equal strength are given. */
export const signals: readonly Signal[] = [promiseLate, promiseDue, silence, ordersOverdue, spendDown, paysLate]
