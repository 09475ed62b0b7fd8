export const tellTexts = {
  open: '通知大家',
  title: '通知报名的人',
  what: (told: number, taken: number, waiting: number) =>
    `将通知 ${told} 人（已报名 ${taken}，候补 ${waiting}），手机会响，一天最多 3 次。`,
  nobody: '还没有人报名，现在没有人要通知。',
  word: '告诉大家什么',
  hint: '例如：请带水杯，8:20 在东门集合',
  yes: (told: number) => `通知 ${told} 人`,
  told: (told: number) => `正在通知 ${told} 人`,
}
