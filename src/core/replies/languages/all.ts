import type { ReplyLanguage } from '../language.ts'
import { english } from './en.ts'
import { armenian } from './hy.ts'
import { icelandic } from './is.ts'
import { malay } from './ms.ts'
import { nepali } from './ne.ts'

/** The languages in which replies can be checked; a new one is one file here and its line, and one of tone. */
export const replyLanguages: readonly ReplyLanguage[] = [english, armenian, icelandic, nepali, malay]
