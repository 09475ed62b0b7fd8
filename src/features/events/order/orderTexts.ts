import { numberText } from '#shared/events/lottery/numberText'
import type { OrderWay } from '#shared/events/order/wayOf'

/** Words of entering, waiting and leaving, by what makes the order. */
export const orderTexts = {
  lot: {
    enter: '登记抽签',
    enterIn: (session: string) => `登记抽签：${session}`,
    enterRule: '先登记后登记机会一样，不用抢',
    outcome: (number: string) => `已登记抽签，${numberText(number)} 号`,
    outcomeText: (when: string) => `${when} 抽签，抽没抽中都发消息告诉您。记不住号码没关系，这里和“我的报名”都能看到。`,
    leave: '退出抽签',
    leaveRule: '抽签以前可以退出',
    leaveTitle: '退出这次抽签？',
    leaveText: '截止以前还想参加，可以重新登记；截止以后退出，就不能再登记了。',
    left: '已退出抽签',
    leftText: '截止以前还想参加，可以重新登记。',
    closedNow: '登记已经截止，等抽签',
    drawing: '正在抽签，几分钟后就能看到结果',
    drawnNow: '已经抽过签',
    notDrawn: '这次没有抽中',
    givenBack: '名额已让给别人',
    tags: { entered: '已登记抽签', ranked: '正在抽签', none: '没有抽中' },
  },
  rotation: {
    enter: '申请',
    enterIn: (session: string) => `申请：${session}`,
    enterRule: '不用抢：先按谁没去过、谁去得早排',
    outcome: (_number: string) => '已申请',
    outcomeText: (when: string) => `${when} 截止以后按记录排顺序，干部看过就定，轮没轮到都发消息告诉您。`,
    leave: '取消申请',
    leaveRule: '给名额以前可以取消',
    leaveTitle: '取消这次申请？',
    leaveText: '截止以前还想去，可以再申请，申请时间从新的那次算；截止以后取消，就不能再申请了。',
    left: '已取消申请',
    leftText: '截止以前还想去，可以再申请。',
    closedNow: '申请已经截止，等定顺序',
    drawing: '顺序定了，正在给名额，几分钟后就能看到',
    drawnNow: '顺序已经定了',
    notDrawn: '这次没有轮到',
    givenBack: '名额已让给别人',
    tags: { entered: '已申请', ranked: '等定顺序', none: '没有轮到' },
  },
} as const satisfies Record<OrderWay, object>
