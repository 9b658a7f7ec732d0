const MEGABYTES = 384

/**
 * Node's flags for the memory that the program's own values may take, in megabytes (`GOODTERMS_MEMORY`);
 * left to itself Node tidies up late, at twice as much.
 */
export function memoryFlags(megabytes = process.env.GOODTERMS_MEMORY) {
  return [`--max-old-space-size=${Number.parseInt(megabytes ?? '', 10) || MEGABYTES}`, '--max-semi-space-size=8']
}
