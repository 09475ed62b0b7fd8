import { pageKey } from '#shared/page'
import { type PhotoState, type WallPhoto, wallPhotoId } from '#shared/photos/wallPhoto'
import type { Scene } from '../scene'
import { seedCheckIns } from '../seedCheckIns'
import scenes from './wallScenes.json'

const EVENT = 'event-brush'
const HOUR = 3_600_000
export const WALL_SIZE = { width: 640, height: 480 }

/** Photos of an event that is over, of those who were there: on the wall, waiting, and one that somebody wants gone. */
export function seedWall(scene: Scene): WallPhoto[] {
  const event = scene.season.events.find(({ id }) => id === EVENT)
  const comers = seedCheckIns(scene).filter(({ eventId }) => eventId === EVENT)
  const officer = scene.cast.people.find(({ roles }) => roles.some(({ kind }) => kind === 'officer'))
  const nameOf = new Map(scene.cast.members.map(({ id, name }) => [id, name]))
  if (!event || !officer) return []
  return scenes.flatMap(({ picture, state, comer, after }) => {
    const by = comers[comer]
    if (!by) return []
    const id = wallPhotoId(EVENT, picture)
    const at = Math.min(event.endsAt + after * HOUR, scene.now)
    const decided = { decidedBy: officer.id, decidedByName: officer.name, decidedAt: Math.min(at + HOUR, scene.now) }
    const { memberId, personId } = by
    return {
      ...{ id, eventId: EVENT, eventEndsAt: event.endsAt, memberId, personId, name: nameOf.get(memberId) ?? '' },
      ...{ fileId: `cloud://local.files/${pathOfScene(picture)}`, ...WALL_SIZE, state: state as PhotoState, at },
      ...{ movedAt: state === 'waiting' ? at : decided.decidedAt, pageKey: pageKey(at, id) },
      ...(state !== 'waiting' && { decided }),
      ...(state === 'objected' && { objection: { personId: officer.id, at: scene.now, words: '我在右边，请裁掉' } }),
    }
  })
}

export function pathOfScene(picture: string): string {
  return `wall/${picture}.png`
}
