/** See memory.mjs: flags for the memory of the program. */
export function memoryFlags(megabytes?: string): string[]
