import { lookUp } from '#shared/lookUp'

interface Told {
  labels: Readonly<Record<string, string>>
  /** Words for people instead of the values of some fields. */
  wordOf: (field: string, value: unknown) => string | undefined
}

/** Changed fields in words for the log: 楼层 3 层 → 5 层；办公电话 无 → 010-66000000. */
export function sayChanges(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  { fields, told: { labels, wordOf } }: { fields: readonly string[]; told: Told }
): string {
  const said = (field: string, value: unknown) => {
    if (value === undefined || value === null || value === '') return '无'
    if (Array.isArray(value)) return `${value.length} 位`
    if (typeof value === 'boolean') return value ? '是' : '否'
    return wordOf(field, value) ?? String(value)
  }
  return fields
    .map(
      (field) =>
        `${lookUp(labels, field) ?? field} ${said(field, lookUp(before, field))} → ${said(field, lookUp(after, field))}`
    )
    .join('；')
}
