import type { Store } from '#server/store'
import { withdrawnCard } from '#shared/pushes/withdrawnCard'
import type { PushSubject } from '../delivery/feature'

/** Chunks read at a time: each has some hundred people. */
const A_LOOK = 20

/** 撤下的通知. Goes to whoever was sent the article, by what they allowed or into the inbox: nobody has asked for it. */
export const withdrawnSubject: PushSubject = {
  template: 'notice',
  closes: ['template', 'mass'],
  findCard: async ({ articles }, { subjectId }, now) => {
    const article = await articles.get(subjectId)
    if (article.state !== 'withdrawn') return { obsolete: '文章又公开了，没有再通知。' }
    return { card: withdrawnCard(article, now) }
  },
  listPersons,
}

/** Readers of the article's pushes, each once; those who never opened the mini-program have no inbox. */
async function* listPersons({ pushChunks }: Store, articleId: string): AsyncGenerator<string[]> {
  const told = new Set<string>()
  for await (const chunks of pushChunks.walk({ where: { subjectId: articleId }, size: A_LOOK })) {
    const readers = chunks.flatMap(({ recipients }) =>
      recipients.filter(({ outcome }) => outcome !== 'refused').map(({ reader }) => reader)
    )
    const fresh = [...new Set(readers)].filter((reader) => !told.has(reader))
    for (const reader of fresh) told.add(reader)
    for (let from = 0; from < fresh.length; from += 500) yield fresh.slice(from, from + 500)
  }
}
