import type { Store } from '#server/store'
import { MOST_GUIDES } from '#shared/guides/guide'
import { guideGroupName } from '#shared/guides/guideGroup'
import type { FoundGuide } from '#shared/search/found'
import { speltOf } from '../directory/feature'

/** 服务事项 that everybody may read, few as they are, each with the ways in which its title, kind and people are typed. */
export async function guidesInMind({ guides }: Store): Promise<{ guide: FoundGuide; spelt: string }[]> {
  const shown = await guides.list({
    where: { state: 'shown' },
    ...{ order: ['_id', 'asc'], limit: MOST_GUIDES, fields: ['title', 'group', 'forWhom'] },
  })
  return shown.map(({ id, title, group, forWhom }) => ({
    guide: { id, title, forWhom },
    spelt: speltOf(title, [guideGroupName[group], forWhom]),
  }))
}
