import { en } from './en.ts'
import { hy } from './hy.ts'
import { is } from './is.ts'
import type { LexiconText } from './lexicon-text.ts'
import { ms } from './ms.ts'
import { ne } from './ne.ts'

/** Words of the languages we speak, by their code. */
export const LEXICON_TEXTS: Readonly<Record<string, LexiconText>> = { en, hy, is, ne, ms }
