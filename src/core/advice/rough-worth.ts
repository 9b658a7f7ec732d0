import { exponentOf } from '../money.ts'
import type { Money } from '../money.ts'

/**
 * About how many units of a currency buy one euro, to one or two figures. Only for putting moves in
 * an order across currencies, where a factor of hundreds matters and a tenth does not: never shown,
 * never summed. Currencies that are not listed count as one.
 */
const UNITS_PER_EURO: Readonly<Record<string, number>> = {
  AED: 4,
  AMD: 440,
  ARS: 1500,
  AUD: 1.7,
  BDT: 130,
  BRL: 6,
  CAD: 1.6,
  CHF: 0.95,
  CLP: 1050,
  CNY: 8,
  COP: 4600,
  CZK: 25,
  DKK: 7.5,
  EGP: 55,
  GEL: 3,
  HKD: 9,
  HUF: 400,
  IDR: 18000,
  ILS: 4,
  INR: 95,
  ISK: 145,
  JPY: 165,
  KES: 150,
  KRW: 1600,
  KZT: 580,
  LKR: 340,
  MXN: 21,
  MYR: 4.9,
  NGN: 1700,
  NOK: 11.7,
  NPR: 155,
  NZD: 1.9,
  PEN: 4,
  PHP: 64,
  PKR: 315,
  PLN: 4.3,
  RON: 5,
  RSD: 117,
  RUB: 95,
  SAR: 4,
  SEK: 11.2,
  SGD: 1.5,
  THB: 38,
  TRY: 45,
  TWD: 35,
  UAH: 47,
  USD: 1.1,
  VND: 28000,
  ZAR: 20,
}

/** Very roughly how many hundredths of a euro an amount is. */
export function roughWorth(money: Money): number {
  const units = money.minor / 10 ** exponentOf(money.currency)
  return Math.round((units * 100) / (UNITS_PER_EURO[money.currency] ?? 1))
}
