import type { ToneLanguage } from '../language.ts'
import { english } from './en.ts'

/** The languages whose tone can be checked; a new one is one file and its line here. */
export const toneLanguages: readonly ToneLanguage[] = [english]
