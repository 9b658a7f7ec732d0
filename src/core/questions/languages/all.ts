import type { Language } from '../language.ts'
import { armenian } from './hy.ts'
import { english } from './en.ts'
import { icelandic } from './is.ts'
import { malay } from './ms.ts'
import { nepali } from './ne.ts'

/** The languages in which a client's words are understood; a new one is one file and its line here. */
export const languages: readonly Language[] = [english, armenian, icelandic, nepali, malay]
