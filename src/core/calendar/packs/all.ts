import type { SeasonPack } from '../pack.ts'
import { DESK_PACKS } from './desk.ts'
import { LAND_PACKS } from './land.ts'
import { CARE_PACKS } from './care.ts'
import { SHOP_PACKS } from './shop.ts'

/** All season packs; where two fit a trade, the one written for a country before the general one, then this order. */
export const ALL_PACKS: readonly SeasonPack[] = [...DESK_PACKS, ...SHOP_PACKS, ...LAND_PACKS, ...CARE_PACKS]
