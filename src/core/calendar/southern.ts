/** Countries where summer is from December to February; the tropics are left out, their seasons are rain and dry. */
const SOUTHERN = new Set(['AR', 'AU', 'BW', 'CL', 'FK', 'LS', 'NA', 'NZ', 'PY', 'SZ', 'UY', 'ZA'])

export function isSouthern(country: string): boolean {
  return SOUTHERN.has(country)
}
