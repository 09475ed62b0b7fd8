export const newsTexts = {
  pinned: '置顶',
  emptyTitle: '还没有消息',
  emptyText: '服务站发布以后，这里第一时间能看到。',
  readers: '读',
  withdrawn: '这篇已经撤下',
  corrected: '更正说明',
  linkedEvent: '相关活动',
  share: '转给工友',
  seeEvent: '看活动，去报名',
  pictureLabel: '看大图',
  minutes: (count: number) => `读 ${count} 分钟`,
}
