import type { ToneLanguage } from '../language.ts'
import { english } from './en.ts'
import { armenian } from './hy.ts'
import { icelandic } from './is.ts'
import { malay } from './ms.ts'
import { nepali } from './ne.ts'

/** The languages whose tone can be checked; a new one is one file and its line here. */
export const toneLanguages: readonly ToneLanguage[] = [english, armenian, icelandic, nepali, malay]
