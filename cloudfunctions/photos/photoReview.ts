import { unionOf } from '#shared/access/role'
import { eventOfPhoto, type WallPhoto } from '#shared/photos/wallPhoto'
import type { ReviewCard } from '../review/feature'
import { waitsFor } from '../tasks/feature'

/** 照片. What was brought waits for whoever runs the event, and so does what somebody wants gone. */
export const photoReview: ReviewCard<WallPhoto> = {
  name: '这张照片',
  rows: ({ wallPhotos }) => wallPhotos,
  asked: ({ personId, at }) => ({ askedBy: personId, askedAt: at }),
  takesBack: true,
  holders: ['officer', 'federation'],
  tasks: waitsFor<Pick<WallPhoto, 'id' | 'state' | 'movedAt'>>({
    kinds: ['photos'],
    async *walk({ wallPhotos }) {
      for (const state of ['waiting', 'objected'] as const)
        yield* wallPhotos.walk({ where: { state }, fields: ['state', 'movedAt'] })
    },
    find: ({ wallPhotos }, id) => wallPhotos.find(id),
    waiting: async ({ id, state, movedAt }, { events }) => {
      const event = await events.find(eventOfPhoto(id))
      const waits = event && (state === 'waiting' || state === 'objected')
      return waits ? [{ kind: 'photos', subject: id, scope: unionOf(event.unionId), since: movedAt }] : []
    },
  }),
}
