import type { PromiseLanguage } from '../language.ts'
import { armenian } from './hy.ts'
import { english } from './en.ts'
import { icelandic } from './is.ts'
import { malay } from './ms.ts'
import { nepali } from './ne.ts'

/** The languages whose promises are found; a new one is one file and its line here. */
export const promiseLanguages: readonly PromiseLanguage[] = [english, armenian, icelandic, nepali, malay]
