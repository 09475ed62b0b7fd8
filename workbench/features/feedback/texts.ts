import type { Face } from '#shared/feedback/face'

export const feedbackTexts = {
  title: '活动评价',
  titleOf: (title: string) => `评价：${title}`,
  back: '回到这个活动',
  faces: '三张脸',
  said: (count: number) => `写的话（${count}）`,
  came: '签到的',
  answered: '评了的',
  people: '人',
  share: (answered: number, came: number) => (came ? `${Math.round((answered * 100) / came)}% 的人评了` : '没有人签到'),
  shareOf: (count: number, answered: number) => `${Math.round((count * 100) / answered)}%`,
  few: '还不到 5 个人评',
  fewText: '满 5 个人才显示，免得猜得出是谁。签到的人在活动结束一小时后收到消息；晚上结束的，第二天 9 点收到。',
  cameLine: '评价只收到场的人的',
  noWords: '评的人只选了脸，没有写话。',
  note: '到场的人两周内可以评，可以改。这里没有名字，也不按先后排。',
}

export const toneOf: Record<Face, 'good' | 'warn' | 'bad'> = { good: 'good', fair: 'warn', bad: 'bad' }
