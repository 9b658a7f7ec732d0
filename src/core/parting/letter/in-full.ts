/** Where words stand in a text in full: "2 May" is not in "12 May", nor an amount in a larger one. Endings are no matter. */
export function inFull(words: string): RegExp {
  const plain = words.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<!\p{Nd}|\p{Nd}[.,\s])${plain}(?!\p{Nd})`, 'gu')
}

/** True when a text says one of these in full. */
export function saysOne(text: string, forms: readonly string[]): boolean {
  return forms.some((one) => inFull(one).test(text))
}
