import { clockText } from '#shared/beijingTime'
import { type RollCall, rollKindName } from '#shared/checkin/rolls/rollCall'

export const rollTexts = {
  title: '点名',
  titleOf: (title: string) => `点名：${title}`,
  back: '回到签到',
  none: '还没有点名表',
  noneText: '点名在手机上：今天要办的 → 活动签到 → 点名，开一张就能点。',
  madeBy: ({ kind, by, at }: RollCall) => `${rollKindName[kind]}，${by} ${clockText(at)} 开`,
  group: '分组',
  everybody: '全部',
  arrived: '到了',
  count: (marked: number, expected: number) => `${marked} / ${expected}`,
  whole: '什么时候齐的',
  clock: (at: number) => clockText(at),
  missing: '没到的',
  names: (names: string[], more: number) => `${names.join('、')}${more > 0 ? ` 等 ${names.length + more} 人` : ''}`,
}
