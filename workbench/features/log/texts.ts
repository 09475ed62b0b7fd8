export const logTexts = {
  title: '操作记录',
  why: '谁在什么时候对什么做了什么。只能看，谁也改不了、删不掉。',
  person: '谁',
  deed: '做了什么',
  subject: '对象',
  remark: '说明',
  at: '时间',
  onlyPerson: (name: string) => `只看${name}`,
  onlySubject: '只看这一件',
  all: '看全部',
  emptyTitle: '还没有记录',
  emptyText: '发布、审核、导出这些事，做了就记在这里。',
}
