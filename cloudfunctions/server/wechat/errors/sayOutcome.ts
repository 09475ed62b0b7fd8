import type { LostCause } from '../exchange'
import type { RetryAfter, SendOutcome } from './outcome'
import { reasonText } from './reasons'

const retryText: Record<RetryAfter, string> = {
  backoff: '微信暂时忙，稍后自动再试。',
  minute: '发得太快，一分钟后自动再试。',
  midnight: '今天的次数用完了，零点后自动再试。',
}

const unknownText: Record<LostCause, string> = {
  timeout: '微信没有及时回答，不确定是否已送出，等送达通知。',
  connection_lost: '和微信的连接断了，不确定是否已送出，等送达通知。',
  server_error: '微信的服务器出错，不确定是否已送出，等送达通知。',
  unreadable: '微信的回答读不懂，不确定是否已送出，等送达通知。',
  too_large: '微信的回答过长，不确定是否已送出，等送达通知。',
}

/** The outcome of sending as a sentence for an officer. */
export function sayOutcome(outcome: SendOutcome): string {
  switch (outcome.kind) {
    case 'accepted':
      return '微信已接收，等送达通知。'
    case 'retry':
      return retryText[outcome.after]
    case 'unknown':
      return unknownText[outcome.cause]
    case 'awaiting':
    case 'refused':
      return reasonText[outcome.reason]
  }
}
