import type { z } from 'zod'
import { handedOver, handoverState, isOver, nextSteps, partOf } from '../core/parting/handover/handover-items.ts'
import type { ObligationState } from '../core/parting/obligations/obligation-state.ts'
import type { KeptFile } from '../db/files-store.ts'
import type { HandoverGround } from './handover-ground.ts'
import type { itemShape, shownFile } from './handover-shapes.ts'
import { memberNames } from './promise-book.ts'
import { dated } from '../words/dated.ts'
import { isTrusted } from './world.ts'
import type { World } from './world.ts'

export type HandoverItem = z.input<typeof itemShape>

/** What is handed over, part by part, each with its files. */
export async function itemsOf(world: World, ground: HandoverGround): Promise<HandoverItem[]> {
  const files = Map.groupBy(await world.stores.files.list(ground.client), ({ obligation }) => obligation)
  const nameOf = await memberNames(world)
  return handedOver(ground.obligations).map((one) => {
    const own = (files.get(one.obligation) ?? []).map((file) => showFile(world, file, nameOf))
    const mine = isTrusted(world.person) || one.owner === world.person?.member
    return showItem(one, own, nameOf, ground.goesOn && mine ? nextSteps(one) : [])
  })
}

function showItem(
  one: ObligationState,
  files: HandoverItem['files'],
  nameOf: (member: string) => string,
  steps: HandoverItem['steps'],
): HandoverItem {
  const { as, text, code, owner } = one
  const state = handoverState(one)
  return {
    ...asWritten(one),
    part: partOf(as),
    say: text === '' && code !== null ? `obligation.${code}` : null,
    args: dated(one.args),
    state,
    over: isOver(state),
    ownerName: owner === null ? null : nameOf(owner),
    files,
    steps,
  }
}

/** What is shown as it is on record. */
function asWritten(one: ObligationState) {
  const { obligation, as, text, due, deadline, provided, to, note, owner, on, because } = one
  return { obligation, as, text, due, deadline, provided, to, note, owner, on, because }
}

/** A member takes away what they brought; trusted people take away anything. */
export function isMine(world: World, file: Pick<KeptFile, 'by'>): boolean {
  return isTrusted(world.person) || file.by === (world.person?.member ?? '')
}

function showFile(world: World, file: KeptFile, nameOf: (member: string) => string): z.input<typeof shownFile> {
  const { id, obligation, name, bytes, sha256, by, at } = file
  return { id, obligation, name, bytes, sha256, by, at, byName: nameOf(by), mine: isMine(world, file) }
}
