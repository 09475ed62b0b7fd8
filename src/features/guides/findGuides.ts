import { containsWords } from '#shared/directory/grams'
import type { GuideGroup } from '#shared/guides/guideGroup'
import type { SoughtGuide } from '#shared/guides/view'

/** Services that fit: of the group, and with each word that was typed somewhere in their lines, in characters, pinyin or initials. */
export function findGuides(
  rows: SoughtGuide[],
  { group, text }: { group: GuideGroup | 'all'; text: string }
): SoughtGuide[] {
  return rows.filter((row) => (group === 'all' || row.group === group) && containsWords(waysOf(row), text))
}

/** What was kept on the phone before knows no pinyin. */
function waysOf({ title, forWhom, spelt = `${title}\n${forWhom}` }: SoughtGuide): string {
  return spelt
}
