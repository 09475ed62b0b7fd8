export const newsTexts = {
  article: '文章',
  pinned: '置顶',
  emptyTitle: '还没有消息',
  emptyText: '服务站发布以后，这里第一时间能看到。',
  withdrawn: '这篇已经撤下',
  corrected: '更正说明',
  share: '转给工友',
  seeEvent: '看活动，去报名',
  pictureLabel: '看大图',
  minutes: (count: number) => `读 ${count} 分钟`,
}
