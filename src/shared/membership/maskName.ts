/** A masked name such as 张* or 欧**: the first character shows who may be meant, the rest stays hidden. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(Math.max(1, rest.length))
}
