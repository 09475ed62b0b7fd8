import type { Context, PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import type { Input, Output } from '#shared/api'
import { MOST_GUIDES, toGuideRow, versionOf } from '#shared/guides/guide'
import { guideGroupName } from '#shared/guides/guideGroup'
import { textOfGuide } from '#shared/guides/guideText'
import { FEWEST_USES } from '#shared/guides/view'
import { done } from '#shared/result'
import { speltOf } from '../directory/feature'

/** Versions that the desk shows beside the words of now. */
const MOST_VERSIONS = 20

/** 服务事项, as everybody reads them: by the order in which they were begun, each with the ways in which it is typed. */
export async function listGuides(_input: object, { store }: Context): Promise<Output<'guides.list'>> {
  const [guides, uses] = await Promise.all([
    store.guides.list({ where: { state: 'shown' }, order: ['_id', 'asc'], limit: MOST_GUIDES }),
    readUses(store),
  ])
  return done(
    guides.map((guide) => ({
      ...toGuideRow(guide),
      spelt: speltOf(guide.title, [guideGroupName[guide.group], guide.forWhom]),
      ...toldUses(uses.get(guide.id)),
    }))
  )
}

/** The same with those that are hidden, for whoever writes them. */
export async function manageGuides(_input: object, { store }: Context): Promise<Output<'guides.manage'>> {
  const [guides, uses] = await Promise.all([
    store.guides.list({ order: ['_id', 'asc'], limit: MOST_GUIDES }),
    readUses(store),
  ])
  return done(
    guides.map((guide) => ({
      // Of one that was never passed there is only what is being written.
      ...toGuideRow(versionOf(guide) === 0 && guide.next ? { ...guide, ...guide.next.text } : guide),
      ...{ version: versionOf(guide), used: uses.get(guide.id) ?? 0 },
      ...(guide.next && { next: guide.next.state }),
    }))
  )
}

/** 一项, the words that were passed. What is hidden is there for nobody; officers have it at the desk. */
export async function readGuide({ guideId }: Input<'guides.read'>, { store }: Context): Promise<Output<'guides.read'>> {
  const guide = await store.guides.get(guideId)
  if (guide.state === 'hidden') throw new RequestFault('not_found')
  const { id, state, changedAt } = guide
  const uses = await store.guideUses.find(guideId)
  return done({ id, state, changedAt, ...textOfGuide(guide), ...toldUses(uses?.used) })
}

/** 一项 at the desk, with the words that are to come and those that were. */
export async function openGuide(
  { guideId }: Input<'guides.open'>,
  { store }: PersonContext
): Promise<Output<'guides.open'>> {
  const guide = await store.guides.get(guideId)
  const version = versionOf(guide)
  const [versions, uses] = await Promise.all([
    store.guideVersions.list({ where: { guideId }, order: ['version', 'desc'], limit: MOST_VERSIONS }),
    store.guideUses.find(guideId),
  ])
  const { id, state, changedBy, passedBy, changedAt, rev, next } = guide
  return done({
    ...{ id, state, changedBy, changedAt, rev, version, text: textOfGuide(guide), used: uses?.used ?? 0 },
    ...(passedBy && { passedBy }),
    ...(next && { next: toldNext(next) }),
    // A pass that was cut short has left the words of now there already.
    earlier: versions.filter((one) => one.version < version).map(({ id: _id, guideId: _of, ...earlier }) => earlier),
  })
}

function toldNext({ text, state, askedByName, askedAt, decidedByName, word }: NonNullable<StoredNext>) {
  return { text, state, askedByName, askedAt, ...(decidedByName && { decidedByName }), ...(word && { word }) }
}
type StoredNext = Awaited<ReturnType<Store['guides']['get']>>['next']

async function readUses({ guideUses }: Store): Promise<Map<string, number>> {
  const rows = await guideUses.list({ order: ['_id', 'asc'], limit: MOST_GUIDES })
  return new Map(rows.map(({ id, used }) => [id, used]))
}

function toldUses(used = 0): { used?: number } {
  return used >= FEWEST_USES ? { used } : {}
}
