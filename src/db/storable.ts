/**
 * Text that both engines can hold: PostgreSQL has no NUL and neither has lone surrogates. Bodies of
 * facts need none of this, because JSON writes both as escapes.
 */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}
