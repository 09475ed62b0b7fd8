import { dayText } from '#shared/beijingTime'

export const feedbackTexts = {
  title: '活动评价',
  ask: '您觉得这场活动怎么样',
  ended: (at: number, now: number) => `${dayText(at, now)}结束`,
  words: '想说的话',
  hint: '哪里好，哪里不好，下次怎样更好',
  send: '交上去',
  change: '改成这样',
  choose: '先选一张脸',
  who: '办活动的人看得到脸和话，看不到名字；满 5 个人评了才看得到。两周内可以改。',
  given: '收到了，谢谢',
  givenText: '两周内想改，再打开这一页。',
  needs: '还需要什么？说一声',
  toFootprint: '看我的足迹',
  closed: '这一场不能评',
  toEvents: '去看活动',
}
