import { isUnderWay } from '../core/parting/notice/fold-notice.ts'
import type { NoticeState } from '../core/parting/notice/fold-notice.ts'
import { kept } from './enclosed.ts'
import type { KeptLetter } from './letter-sheet.ts'
import type { World } from './world.ts'

/**
 * What waits in the outbox or went, word for word, for as long as the book is kept; null where nothing did, or where the
 * book was told of it and has no copy.
 */
export async function goneLetter({ stores }: World, notice: NoticeState): Promise<KeptLetter | null> {
  if (!isUnderWay(notice)) return null
  const row = await stores.outgoing.byParting(notice.client, notice.parting)
  return row ? kept(row) : null
}
