import type { MemberKey } from './profile.ts'

type Us = { name: string; role: string; rate: number; cost: number; level: number; capacity: number }

/** Us: `rate` is what an hour is billed at, `cost` what it costs, in euros; `capacity` counts planned contacts a week. */
export const members: Readonly<Record<MemberKey, Us>> = {
  eva: { name: 'Eva Lindgren', role: 'owner', rate: 92, cost: 52, level: 5, capacity: 4 },
  armen: { name: 'Armen Sarkis', role: 'owner', rate: 88, cost: 50, level: 5, capacity: 4 },
  sunita: { name: 'Sunita Rai', role: 'designer', rate: 74, cost: 38, level: 3, capacity: 3 },
  hafiz: { name: 'Hafiz Rahman', role: 'production', rate: 70, cost: 36, level: 2, capacity: 4 },
}
