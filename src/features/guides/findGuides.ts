import type { GuideRow } from '#shared/guides/guide'
import type { GuideGroup } from '#shared/guides/guideGroup'

/** Services that fit: of the group, and with each word that was typed somewhere in their lines. */
export function findGuides(rows: GuideRow[], { group, text }: { group: GuideGroup | 'all'; text: string }): GuideRow[] {
  const words = text.trim().split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (group === 'all' || row.group === group) && words.every((word) => `${row.title} ${row.forWhom}`.includes(word))
  )
}
