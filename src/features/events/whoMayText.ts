import type { OpenTo } from '#shared/events/event'

export function whoMayText(openTo: OpenTo): string {
  if (openTo.kind === 'everyone') return '核对过身份的职工都能报'
  if (openTo.kind === 'members') return '在册会员都能报'
  return `指定的 ${openTo.unionIds.length} 家工会能报`
}
