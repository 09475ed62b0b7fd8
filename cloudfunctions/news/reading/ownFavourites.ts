import { MOST_OWN, type OwnSource } from '#server/retention/ownData'

export const ownFavourites: OwnSource = {
  title: '收藏',
  of: ['all-favourites'],
  async list({ store, person: { id } }) {
    const where = { personId: id }
    const rows = await store.favourites.list({ where, order: ['pageKey', 'desc'], limit: MOST_OWN })
    const articles = await store.articles.listByIds(rows.map(({ articleId }) => articleId))
    const titles = new Map(articles.map((article) => [article.id, article.title]))
    return rows.map(({ articleId }) => ({ title: titles.get(articleId) ?? '撤下了的消息', facts: [] }))
  },
  count: ({ store, person: { id } }) => store.favourites.count({ personId: id }),
}
