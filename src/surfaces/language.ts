import type { Environment } from '../app/home.ts'

/** The language a person's terminal is set to. */
export function wishedLanguage(env: Environment): string | undefined {
  return env['GOODTERMS_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']
}
