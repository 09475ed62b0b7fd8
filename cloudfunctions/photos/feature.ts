import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { photosContract } from '#shared/photos/contract'
import { eventOfPhoto } from '#shared/photos/wallPhoto'
import { quoted } from '#shared/quoted'
import { waysOf } from '../review/feature'
import { addPhoto, askCut, askPhoto } from './bringPhoto'
import { collections } from './collections'
import { decidePhoto } from './decidePhoto'
import { countPhotos, listPhotoQueue } from './listQueue'
import { objectToPhoto } from './objectToPhoto'
import { forgetAside, forgetWall, leavePhotos, ownPhotos } from './ownPhotos'
import { photoReview } from './photoReview'
import { listPhotos, seeWall } from './seeWall'
import { settlePhoto } from './settlePhoto'
import { takeBackPhoto } from './takeBackPhoto'

export { copyPhotos } from './copyPhotos'

declare module '#server/agenda' {
  interface AgendaNames {
    'photos.forget': true
  }
}

/** 照片墙. */
export const photos: Feature = {
  actions: open(photosContract, {
    'photos.wall': seeWall,
    'photos.list': listPhotos,
    'photos.ask': askPhoto,
    'photos.add': addPhoto,
    'photos.takeBack': takeBackPhoto,
    'photos.object': objectToPhoto,
    'photos.counts': countPhotos,
    'photos.queue': listPhotoQueue,
    'photos.decide': decidePhoto,
    'photos.askCut': askCut,
    'photos.settle': settlePhoto,
  }),
  collections,
  leaver: leavePhotos,
  own: ownPhotos,
  agenda: { 'photos.forget': forgetEveryNight(forgetWall, forgetAside) },
  tasks: [photoReview.tasks],
  reviews: [waysOf('photo', photoReview)],
  names: async ({ events }, ids) => {
    const found = await events.listByIds([...new Set(ids.map(eventOfPhoto))])
    const titleOf = new Map(found.map(({ id, title }) => [id, title]))
    return ids.flatMap((id) => {
      const title = id.includes(':') ? titleOf.get(eventOfPhoto(id)) : undefined
      return title === undefined ? [] : [{ id, name: `${quoted(title)}的一张照片` }]
    })
  },
}
