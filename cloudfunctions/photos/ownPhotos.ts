import type { Clearing } from '#server/retention/clearing'
import { GONE_ID, type Leaver } from '#server/retention/leaver'
import { knownFacts, MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Where } from '#server/store/fields'
import type { PhotoState, WallPhoto } from '#shared/photos/wallPhoto'
import { removePhotos } from './removePhotos'

/** Photos of one night, so that the first night of an old installation ends too. */
const A_NIGHT = 500
const A_PART = 200

/** Ten looks are all that the list of one’s own data may cost: how many these are is told to whoever opens them. */
const UNCOUNTED = undefined

export const STATE_NAMES: Record<PhotoState, string> = {
  waiting: '等着看',
  shown: '在墙上',
  objected: '有人请删，收起来了',
  refused: '没有放上墙',
}

/** 照片墙, as one’s own data. */
export const ownPhotos: OwnSource = {
  title: '活动照片',
  of: ['wallPhotos', 'photosAside'],
  count: async ({ person: { member } }) => (member ? UNCOUNTED : 0),
  list: async ({ store, person: { id } }) => {
    const rows = await store.wallPhotos.list({ where: { personId: id }, order: ['at', 'desc'], limit: MOST_OWN })
    const events = await store.events.listByIds([...new Set(rows.map(({ eventId }) => eventId))])
    const titleOf = new Map(events.map((event) => [event.id, event.title]))
    return rows.map(({ eventId, at, state }) => ({
      title: titleOf.get(eventId) ?? '办过的活动',
      facts: knownFacts([
        ['照片', `${STATE_NAMES[state]}；在这场活动的照片墙上能看、能收回`],
        ['时间', paperMoment(at)],
      ]),
    }))
  },
}

/** Whoever leaves takes their photos along; what they wanted gone stays hidden, without their name. */
export const leavePhotos: Leaver = {
  async forGood(store, { id: personId }) {
    for (;;) {
      const photos = await store.wallPhotos.list({ where: { personId }, order: ['at', 'desc'], limit: A_PART })
      if (photos.length === 0) break
      await removePhotos(store, photos)
    }
    await store.wallPhotos.change(
      { state: 'objected', 'objection.personId': personId },
      { 'objection.personId': GONE_ID }
    )
    return false
  },
}

/** 照片到期. From the wall a year after the event. */
export const forgetWall: Clearing = {
  row: 'wallPhotos',
  forget: (store, before) => forget(store, { eventEndsAt: _.lt(before) }),
  oldest: ({ wallPhotos }) => wallPhotos.earliest('eventEndsAt', {}),
}

/** What nobody sees goes sooner, also where nobody has decided on a word against it. */
export const forgetAside: Clearing = {
  row: 'photosAside',
  forget: (store, before) => forget(store, { ...ASIDE, movedAt: _.lt(before) }),
  oldest: ({ wallPhotos }) => wallPhotos.earliest('movedAt', ASIDE),
}

const ASIDE: Where<WallPhoto> = { state: _.in(['refused', 'objected']) }

async function forget(store: Store, where: Where<WallPhoto>): Promise<number> {
  const old = await store.wallPhotos.list({ where, limit: A_NIGHT })
  await removePhotos(store, old)
  return old.length
}
