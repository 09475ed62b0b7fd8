import type { RotationBoard } from '#shared/events/rotation/view'

/** How far the order has come, in the few words of a number. */
export function rotationStateText({ state, review, isLapsed }: RotationBoard): string {
  if (isLapsed) return '没有通过，作废'
  if (state === 'open') return '申请中'
  if (state === 'drawing') return '正在给名额'
  if (state === 'drawn') return '已经定了'
  if (review?.state === 'sent_back') return '退回核对'
  return review?.state === 'asked' ? '等干部通过' : '正在排'
}

export const rotationTexts = {
  title: '轮换的顺序',
  openHint: '截止时名单自动封存，系统按记录排出顺序，再请另一位干部核对。申请的人截止以后也可以退出。',
  asked: (by: string, when: string) =>
    by ? `${when} 排好，等干部核对。发布活动的是 ${by}，要请另一位干部看。` : `${when} 排好，等干部核对。`,
  askedAgain: (by: string, when: string) => `${by} ${when} 按当时的记录重新排好，等另一位干部核对。`,
  check: '请看每个人按什么排的。有不对的（例如入会日期），先退回，改好名册再排。申请的人在手机上也看得到自己的缘故。',
  pass: '通过，按顺序给名额',
  passTitle: '通过这份顺序？',
  passWhat: (places: number, entries: number) =>
    `前 ${Math.min(places, entries)} 位符合条件的有名额，其余按名次排候补；每个人马上收到消息。通过以后顺序不能再改。`,
  passed: '已通过，正在按顺序给名额',
  sendBack: '退回',
  sendBackTitle: '退回这份顺序',
  sendBackWord: '哪里不对',
  sendBackHint: '例如：第 3 位的入会日期不对，请改名册。主办的同事看得到。',
  sentBack: '已退回',
  back: (by: string, when: string) => `${by} ${when} 退回：`,
  backNext: '请先在名册上改好，再点“重新排”。',
  again: '重新排',
  againTitle: '按现在的记录重新排？',
  againWhat: '系统按现在的记录和名册再排一次，排好以后请另一位干部核对。原来的顺序作废。',
  againDone: '已重新排好，等干部核对',
  passedBy: (by: string, when: string) => `${by} ${when} 通过。有人取消，就按名次给下一位。`,
  lapsed: '活动开始以前顺序没有通过：没有给名额，申请的人都收到了消息。',
}
