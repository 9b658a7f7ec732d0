/** A copy without some of its names, for what the address no longer says. */
export function without<T extends object, K extends keyof T>(asked: T, ...names: K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(asked).filter(([name]) => !names.includes(name as K))) as Omit<T, K>
}
