/**
 * What some tests need from the machine. `npm test` looks for both, installs them where it can
 * and passes them on; a test that needs one says `{ skip: needsPostgres() }`.
 */

/** False when a PostgreSQL server is there, else the reason to skip. */
export function needsPostgres(): false | string {
  return process.env['GOODTERMS_TEST_POSTGRES'] ? false : 'no PostgreSQL: run it through npm test'
}

/** False when a Chromium is there (its path is in `GOODTERMS_TEST_CHROMIUM`), else the reason to skip. */
export function needsChromium(): false | string {
  return process.env['GOODTERMS_TEST_CHROMIUM'] ? false : 'no Chromium: run it through npm test'
}
