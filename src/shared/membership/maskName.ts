/** 张*, 欧阳**: the family name shows who may be meant, the rest stays with whoever needs it. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(Math.max(1, rest.length))
}
