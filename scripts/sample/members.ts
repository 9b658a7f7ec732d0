import type { MemberKey } from './profile.ts'

/** Us: `rate` is what an hour is billed at, `cost` what it costs, in euros. */
export const members: Readonly<Record<MemberKey, { name: string; role: string; rate: number; cost: number }>> = {
  eva: { name: 'Eva Lindgren', role: 'owner', rate: 92, cost: 52 },
  armen: { name: 'Armen Sarkis', role: 'owner', rate: 88, cost: 50 },
  sunita: { name: 'Sunita Rai', role: 'designer', rate: 74, cost: 38 },
  hafiz: { name: 'Hafiz Rahman', role: 'production', rate: 70, cost: 36 },
}
