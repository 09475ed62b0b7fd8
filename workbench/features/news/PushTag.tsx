import type { Push } from '#shared/news/push'
import { StateTag, type Tone } from '../../ui/StateTag'

const states: Record<Push['state'], { tone: Tone; text: string }> = {
  waiting: { tone: 'warn', text: '等着发' },
  sending: { tone: 'live', text: '发送中' },
  sent: { tone: 'good', text: '已交给微信' },
  failed: { tone: 'bad', text: '没有发成' },
  unknown: { tone: 'warn', text: '有一批不确定' },
}

/** A push that WeChat refused half way through is not one that nobody got. */
export function PushTag({ push }: { push: Push }) {
  const { tone, text } = states[push.state]
  const inPart = push.state === 'failed' && push.batches.some(({ state }) => state === 'accepted')
  return <StateTag tone={tone}>{inPart ? '没有发全' : text}</StateTag>
}
