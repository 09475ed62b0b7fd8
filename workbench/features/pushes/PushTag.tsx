import type { PushState } from '#shared/pushes/push'
import { StateTag, type StateTone } from '../../ui/states/StateTag'

const states: Record<PushState, { tone: StateTone; text: string }> = {
  gathering: { tone: 'warn', text: '点名单' },
  asked: { tone: 'warn', text: '等人审核' },
  approved: { tone: 'live', text: '马上发出' },
  sending: { tone: 'live', text: '发送中' },
  sent: { tone: 'good', text: '已发完' },
  stopped: { tone: 'bad', text: '已叫停' },
  sent_back: { tone: 'bad', text: '已退回' },
  recalled: { tone: 'end', text: '已撤回' },
}

export function PushTag({ state }: { state: PushState }) {
  const { tone, text } = states[state]
  return <StateTag tone={tone}>{text}</StateTag>
}
