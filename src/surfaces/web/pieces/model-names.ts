/** Models by the names they have in the literature; they are the same in every language. */
const NAMES: Record<string, string> = {
  'bg-nbd': 'BG/NBD',
  'mbg-nbd': 'MBG/NBD',
  'mbg-cnbd-2': 'MBG/CNBD-2',
  'mbg-cnbd-3': 'MBG/CNBD-3',
  'mbg-cnbd-4': 'MBG/CNBD-4',
  'pareto-nbd': 'Pareto/NBD',
  sbg: 'sBG',
  bdw: 'BdW',
  'gamma-gamma': 'Gamma-Gamma',
}

export function modelName(model: string): string {
  return NAMES[model] ?? model
}
