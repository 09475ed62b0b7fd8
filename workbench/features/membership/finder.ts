import { askApi } from '../../deskLine'
import type { Finder } from '../../feature'
import { memberTexts } from './members/texts'

const MOST = 6

export const memberFinder: Finder = {
  label: memberTexts.title,
  may: 'membership.list',
  find: async (text) => {
    const answer = await askApi('membership.list', { text })
    if (!answer.ok) return undefined
    return answer.value.items
      .slice(0, MOST)
      .map(({ id, name, enterpriseName }) => ({ to: `/members/${id}`, name, detail: enterpriseName }))
  },
}
