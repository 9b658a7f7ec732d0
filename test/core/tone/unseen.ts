import type { Family } from '../../../src/core/letters/tone/families.ts'
import { en } from './unseen-en.ts'
import { hy } from './unseen-hy.ts'
import { is } from './unseen-is.ts'
import { ms } from './unseen-ms.ts'
import { ne } from './unseen-ne.ts'

/** Sentences that the phrases were never fitted to: those that hurt with their family, and good ones. */
export type Unseen = { bad: readonly (readonly [Family, string])[]; good: readonly string[] }

export const unseen: Readonly<Record<string, Unseen>> = { en, hy, is, ms, ne }
