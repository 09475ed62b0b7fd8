import { createHash } from 'node:crypto'
import type { Store } from '#server/store'
import type { WallPhoto } from '#shared/photos/wallPhoto'

/** A photo on the wall of `cup`, whose bytes stand nowhere. */
export function aWallPhoto(id: string, over: Partial<WallPhoto> = {}): WallPhoto {
  const picture = createHash('sha256').update(id).digest('hex').slice(0, 40)
  return {
    ...{ id, eventId: 'cup', eventEndsAt: 1, memberId: 'm-Li', personId: 'p-Li', name: '李示例' },
    ...{ fileId: `cloud://local.bucket/wall/${picture}.png`, width: 4, height: 3, state: 'shown', at: 1, movedAt: 1 },
    ...{ pageKey: id, ...over },
  }
}

const NEVER = 9_000_000_000_000

/** Photos as they are when the time of their row begins to run at that moment. */
export const plantedOnWall = {
  wallPhotos: ({ wallPhotos }: Store, id: string, at: number) =>
    wallPhotos.add(aWallPhoto(id, { eventEndsAt: at, movedAt: NEVER })),
  photosAside: ({ wallPhotos }: Store, id: string, at: number) =>
    wallPhotos.add(aWallPhoto(id, { state: 'objected', eventEndsAt: NEVER, movedAt: at })),
}
