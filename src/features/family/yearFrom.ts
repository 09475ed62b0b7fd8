/** The year that somebody typed, also in full-width digits or with 年 behind it; nothing where it is none of this or the last century. */
export function yearFrom(typed: string): number | undefined {
  const digits = typed.normalize('NFKC').replace(/\s|年/g, '')
  if (!/^\d{4}$/.test(digits)) return undefined
  const year = Number(digits)
  return year >= 1900 && year <= 2100 ? year : undefined
}
