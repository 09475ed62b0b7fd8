import { articleStateName, channelName } from '#shared/news/article'
import { pageName } from '../articlePages'
import { type HandoverTable, timeText } from '../table'

export const articleTable: HandoverTable = {
  title: '消息',
  of: ['articles'],
  head: ['标题', '频道', '状态', '写的人', '发布时间', '最后修改', '摘要', '撤下或更正说明', '关联活动', '正文文件'],
  async *rows({ store, names }) {
    for await (const part of store.articles.walk())
      for (const article of part)
        yield [
          ...[article.title, channelName[article.channel], articleStateName[article.state], article.author],
          ...[timeText(article.publishedAt), timeText(article.changedAt), article.summary, article.correction ?? ''],
          ...[article.eventId ? names.event(article.eventId) : '', pageName(article)],
        ]
  },
}

const commentState = { waiting: '等审核', shown: '已放出', refused: '没有放出', withdrawn: '本人撤回' }

export const commentTable: HandoverTable = {
  title: '评论',
  of: ['comments'],
  head: ['消息', '姓名', '工会', '评论', '状态', '时间'],
  async *rows({ store }) {
    for await (const part of store.comments.walk())
      for (const { articleTitle, name, unionName, text, state, at } of part)
        yield [articleTitle, name, unionName, text, commentState[state], timeText(at)]
  },
}

export const receiptTable: HandoverTable = {
  title: '回执',
  of: ['receipts'],
  head: ['消息', '谁', '时间', '代为登记的人'],
  async *rows({ store, names }) {
    for await (const part of store.receipts.walk()) {
      const readers = part.map((receipt) => receipt.id.slice(receipt.articleId.length + 1))
      const members = new Map((await store.members.listByIds(readers)).map(({ id, name }) => [id, name]))
      for (const [index, { articleId, at, notedBy }] of part.entries()) {
        const reader = readers[index] ?? ''
        const name = members.get(reader) ?? names.person(reader)
        yield [names.article(articleId), name, timeText(at), notedBy ? names.person(notedBy) : '']
      }
    }
  },
}
