import { caseKind } from '#shared/cases/case'
import type { CaseRow } from '#shared/cases/view'

/**
 * A case among other things on a first page, where somebody else may look along: its words, but of what is kept for counsel its kind and
 * number alone.
 */
export function caseTitle({ kind, number, words, counselOnly }: CaseRow): string {
  if (counselOnly || words === undefined) return `${caseKind[kind].name}，第 ${number} 号`
  return words.replace(/。$/, '')
}
