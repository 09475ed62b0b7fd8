export const brandTexts = {
  title: '活动季和品牌',
  empty: '还没有写品牌活动',
  emptyText: '服务站写好了就在这里。先看看现在有什么活动能报。',
  toEvents: '去看活动',
  row: (editions: number, latest: number | undefined) =>
    latest === undefined ? '还没有写历届' : `${editions} 届 · 最近 ${latest} 年`,
  source: '出处',
  editions: '历届',
  noEditions: '历届还没有写，办过的补上就在这里。',
  came: (people: number) => `到场 ${people} 人`,
  told: (people: number) => `${people} 人参加`,
  cancelled: '没办成，取消了',
  coming: '还没开始',
  running: '正在办',
  changed: (day: string) => `${day}由服务站核对`,
}
