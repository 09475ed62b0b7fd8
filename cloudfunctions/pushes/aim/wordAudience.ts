import type { Store } from '#server/store'
import { enterpriseSizeName, ownershipName, unionKindName } from '#shared/directory/directory'
import { memberTagName, positionName } from '#shared/membership/member'
import { type Audience, isEverybody, neverName } from '#shared/pushes/audience'
import { quoted } from '#shared/quoted'

const SHOWN = 3

/** The audience as a sentence: 「和平门社区联合工会、西交民巷社区联合工会；100 人以上；工会主席」. */
export async function wordAudience({ unions, events, areas }: Store, audience: Audience): Promise<string> {
  if (isEverybody(audience)) return '所有关注者和小程序用户'
  const [named, registered, grids] = await Promise.all([
    unions.listByIds(audience.unionIds),
    events.listByIds(audience.eventIds),
    areas.listByIds(audience.gridIds),
  ])
  const groups = [
    audience.unionKinds.map((kind) => unionKindName[kind]),
    named.map(({ name }) => name),
    audience.sizes.map((size) => `${enterpriseSizeName[size]}企业`),
    audience.ownerships.map((ownership) => ownershipName[ownership]),
    audience.industries,
    grids.map(({ name }) => name),
    audience.positions.map((position) => positionName[position]),
    audience.tags.map((tag) => memberTagName[tag]),
    registered.map(({ title }) => `报了${quoted(title)}的人`),
    audience.never ? [neverName[audience.never]] : [],
  ]
  return groups.flatMap((words) => (words.length > 0 ? [short(words)] : [])).join('；')
}

function short(words: string[]): string {
  const shown = words.slice(0, SHOWN).join('、')
  return words.length > SHOWN ? `${shown}等 ${words.length} 项` : shown
}
