/** The number in what somebody typed, as its digits; empty where there is none. */
export function digitsIn(typed = ''): string {
  const plain = typed.normalize('NFKC').replace(/(\d)[,\s](?=\d{3})/g, '$1')
  return /-?\d+(\.\d+)?/.exec(plain)?.[0] ?? ''
}
