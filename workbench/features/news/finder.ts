import { channelName } from '#shared/news/article'
import { askApi } from '../../deskLine'
import type { Finder } from '../../feature'
import { newsTexts } from './texts'

const MOST = 6

/** Published articles, by title and body, as readers find them. */
export const articleFinder: Finder = {
  label: newsTexts.title,
  may: 'news.write',
  find: async (text) => {
    const answer = await askApi('news.search', { text })
    if (!answer.ok) return undefined
    return answer.value.items
      .slice(0, MOST)
      .map(({ id, title, channel }) => ({ to: `/news/${id}`, name: title, detail: channelName[channel] }))
  },
}
