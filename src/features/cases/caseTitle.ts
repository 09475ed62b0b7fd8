import { caseKind } from '#shared/cases/case'
import { isKept } from '#shared/cases/hardship'
import type { CaseRow } from '#shared/cases/view'

/**
 * A case among other things on a first page, where somebody else may look along: its words, but of what is kept for few its kind and
 * number alone.
 */
export function caseTitle(row: CaseRow): string {
  const { kind, number, words } = row
  if (isKept(row) || words === undefined) return `${caseKind[kind].name}，第 ${number} 号`
  return words.replace(/。$/, '')
}
