import { EATS_ALL } from '#shared/events/family/companionWords'

export const familyTexts = {
  who: '谁去',
  once: '填过一次，以后只点选',
  self: (name: string) => `${name}（您）`,
  selfNote: '本人要去',
  age: (year: number, age: number) => `${year} 年生，${age} 岁`,
  unfit: (age: number, youngest: number, oldest: number) => `${age} 岁，这次收 ${youngest} 到 ${oldest} 岁`,
  enough: (most: number) => `最多带 ${most} 位，先去掉一位再选`,
  add: '添一位家人',
  consent: '监护人同意书',
  agree: (names: string) => `我是${names}的监护人，看过并同意`,
  version: (version: number) => `第 ${version} 版`,
  eats: (name: string, food: string) => `这次有${food}，${name}有什么不能吃的`,
  eatsAll: EATS_ALL,
  eatsNot: '有忌口',
  eatsWhat: '写清楚不能吃什么',
  eatsHint: '例如：蛋清会起疹子',
  notSame: '不是同一个孩子，继续报名',
  offline: '家人没有读出来，点这里再试一次',
}
