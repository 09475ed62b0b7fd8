export const changeTexts = {
  resizeTitle: '改名额',
  resizeNow: (capacity: number, taken: number, waiting: number) =>
    `现在名额 ${capacity} 个，已报 ${taken} 人，候补 ${waiting} 人。`,
  whichSession: '哪一场',
  capacity: '改成几个名额',
  atLeast: (taken: number) => `不能少于已报的 ${taken} 人`,
  range: '填 1 到 5000 之间的整数',
  promotes: (count: number) => `候补的前 ${count} 位马上递补，并收到消息。`,
  promotesNone: '没有人在候补，不会有人递补。',
  promotesNotNow: '名额没有变多，候补的人不动。',
  begun: '活动已经开始，候补的人不再递补。',
  resizeYes: (capacity: number, promoted: number) =>
    promoted > 0 ? `改成 ${capacity} 个，递补 ${promoted} 人` : `改成 ${capacity} 个`,
  resized: (capacity: number, promoted: number) =>
    promoted > 0 ? `名额已改成 ${capacity} 个，${promoted} 人递补上了` : `名额已改成 ${capacity} 个`,
  same: '和现在一样',
  postponeTitle: '改期改址',
  postponeWhat: (told: number, taken: number, waiting: number) =>
    told > 0
      ? `将通知 ${told} 人（已报名 ${taken}，候补 ${waiting}）。大家的名额和顺位都保留。`
      : '还没有人报名，不会有人收到通知。',
  postponeYes: (told: number) => (told > 0 ? `改期，通知 ${told} 人` : '改期'),
  postponed: (told: number) => (told > 0 ? `已改好，正在通知 ${told} 人` : '已改好'),
  cancelTitle: '取消这个活动？',
  cancelWhat: (told: number, taken: number, waiting: number) =>
    told > 0 ? `将通知 ${told} 人（已报名 ${taken}，候补 ${waiting}）。` : '还没有人报名，不会有人收到通知。',
  cancelLast: '取消以后不能恢复，只能另办一场。',
  cancelReason: '取消原因',
  cancelHint: '写给报名的人看，会出现在消息和活动页上',
  cancelYes: (told: number) => (told > 0 ? `取消活动，通知 ${told} 人` : '取消活动'),
  cancelled: (told: number) => (told > 0 ? `已取消，正在通知 ${told} 人` : '已取消'),
  tellTitle: '通知报名的人',
  tellWhat: (told: number, taken: number, waiting: number) =>
    `将通知 ${told} 人（已报名 ${taken}，候补 ${waiting}），手机会响，一天最多 3 次。`,
  tellNobody: '还没有人报名，现在没有人要通知。',
  tellWord: '告诉大家什么',
  tellHint: '例如：请带水杯，8:20 在东门集合',
  tellYes: (told: number) => `通知 ${told} 人`,
  told: (told: number) => `正在通知 ${told} 人`,
}
