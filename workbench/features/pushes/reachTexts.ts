export const reachTexts = {
  title: '怎么到达',
  total: (count: string) => `${count} 人，每人走一条路`,
  counting: '正在数…',
  ways: { mass: '手机会响', template: '手机会响', subscribe: '点过“提醒我”的人', inbox: '打开小程序才看到' },
  why: '为什么到不了公众号',
  had: (count: string) => `另有 ${count} 人已经收到过这一条，不会再收到。`,
  rule: '群发每人每月最多收 4 次，每周最多响 3 次；21:00 到次日 8:00 不发。',
  quiet: (moment: string) => `现在是休息时间，通过以后，${moment}发出。`,
}

export const audienceTexts = {
  title: '发给谁',
  clear: '全部取消',
  everybody: '什么都不选，就发给所有关注公众号的人和用过小程序的人。',
  combine: '同一组里选几个都算，不同组要同时符合。',
  unionKinds: '工会种类',
  communities: '社区联合工会',
  unions: '哪几家工会',
  unionsPlaceholder: '输入名字找工会',
  sizes: '企业规模',
  ownerships: '企业性质',
  industries: '行业',
  positions: '工会岗位',
  tags: '标签',
  grids: '网格',
  gridsPlaceholder: '选网格',
  events: '报了哪个活动',
  eventsPlaceholder: '选活动',
  more: (count: number) => `其余 ${count} 个`,
  less: '收起',
  receive: '人会收到',
  once: '同一个人只算一次',
}

export const whenTexts = {
  title: '什么时候发',
  now: '通过就发',
  later: '定一个时间',
  at: '发送时间',
  atHint: '8:00 到 21:00 之间',
  safety: '安全提醒',
  safetyHint: '高温、暴雨、停电这类和安全有关的才选。夜里也会响，关掉消息的人也收到。',
}
