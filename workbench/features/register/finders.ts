import { unionKindName } from '#shared/directory/directory'
import { askApi } from '../../deskLine'
import type { Finder } from '../../feature'
import { registerTexts as texts } from './texts'

const MOST = 6

export const unionFinder: Finder = {
  label: texts.unions,
  may: 'directory.unions',
  find: async (text) => {
    const answer = await askApi('directory.unions', { text })
    if (!answer.ok) return undefined
    return answer.value.items
      .slice(0, MOST)
      .map(({ id, name, kind }) => ({ to: `/directory/union/${id}`, name, detail: unionKindName[kind] }))
  },
}

export const enterpriseFinder: Finder = {
  label: texts.enterprises,
  may: 'directory.enterprises',
  find: async (text) => {
    const answer = await askApi('directory.enterprises', { text })
    if (!answer.ok) return undefined
    return answer.value.items.slice(0, MOST).map(({ id, name, unionName }) => ({
      ...{ to: `/directory/enterprise/${id}?list=enterprises`, name, detail: unionName },
    }))
  },
}
