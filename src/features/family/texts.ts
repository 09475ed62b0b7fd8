export const familyTexts = {
  title: '我的家人',
  emptyTitle: '还没有记家人',
  emptyText: '记下孩子或老人的名字和出生年份，报亲子活动时点一下就行。',
  add: '添一位家人',
  edit: '改家人资料',
  name: '名字',
  nameHint: '例如：周小禾',
  nameWrong: '请填名字，最多 20 个字',
  birthYear: '哪一年出生',
  birthYearHint: '四位数字，例如：2018',
  birthYearWrong: '请填四位数字的年份，例如 2018',
  what: '只记名字和出生年份，存的时候是封好的，只有您自己看得到。带他们报名时，主办工会和街道服务站才看得到。',
  save: '记下来',
  saving: '正在记…',
  born: (year: number, age: number) => `${year} 年生，今年 ${age} 岁`,
  remove: '删掉这一位',
  removeTitle: (name: string) => `删掉${name}？`,
  removeText: '以后报名选不到了；已经报上的活动不受影响。',
  removeYes: '删掉',
  stay: '不删',
}

/** 本人的出生年份. */
export const ownYearTexts = {
  title: '我的出生年份',
  hint: '四位数字，例如：1985',
  what: '只记年份，存的时候是封好的，只用来看活动的年龄要求您合不合；别人看不到。',
  unknown: '还没有填；有年龄要求的活动报名时才用',
  offline: '没有读出来，点这里再试一次',
  forget: '不留了，删掉',
}
