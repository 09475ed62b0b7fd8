export const newsTexts = {
  pinned: '置顶',
  readers: (count: number) => `${count.toLocaleString('en')} 人读过`,
  emptyTitle: '还没有消息',
  emptyText: '服务站发布以后，这里第一时间能看到。',
  favourites: '我的收藏',
}
