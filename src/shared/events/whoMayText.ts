import type { OpenTo, UnionEvent } from './event'
import { conditionLines } from './fairness/ruleText'

/** The line that says who may join, with what they must be besides. */
export function whoMayText(
  { openTo, only, ceiling }: Pick<UnionEvent, 'openTo' | 'only' | 'ceiling'>,
  names: string[]
): string {
  const conditions = [...(ceiling?.byChair ? ['由工会主席来领，一家工会一份'] : []), ...conditionLines(only)]
  const open = openToText(openTo, names)
  return conditions.length > 0 ? `${open.replace(/都?能报$/, '中')}，${conditions.join('，并且')}` : open
}

/** `names` are the first of the chosen unions, so that readers see their own. */
function openToText(openTo: OpenTo, names: string[]): string {
  if (openTo.kind === 'everyone') return '核对过身份的职工都能报'
  if (openTo.kind === 'members') return '在册会员都能报'
  if (openTo.kind === 'invited') return '只有受邀的人能报，别人看不到'
  const count = openTo.unionIds.length
  if (names.length === 0) return `指定的 ${count} 家工会能报`
  return names.length < count ? `${names.join('、')}等 ${count} 家工会能报` : `${names.join('、')}能报`
}
