import { _ } from '#server/command'
import { RequestFault } from '#server/RequestFault'
import type { Store } from '#server/store'
import type { Removal, Standing, Turn } from '#shared/events/placeBook'

const $ = _.aggregate

interface Shape {
  rev: number
  left: number
  held: number
  position: number
  gone: number
  holding?: Turn
  queued?: Turn
  removal?: Removal
}

/** Where a member stands, read from the place book without loading its lists. */
export async function readStanding({ places }: Store, eventId: string, member: string): Promise<Standing> {
  const [book] = await places.project<Shape>(
    { _id: eventId },
    {
      ...{ rev: 1, left: 1, holders: 1, waiting: 1, removed: 1 },
      held: $.indexOfArray(['$holders.member', member]),
      position: $.indexOfArray(['$waiting.member', member]),
      gone: $.indexOfArray(['$removed.member', member]),
    },
    {
      ...{ rev: 1, left: 1, held: 1, position: 1, gone: 1 },
      holding: $.arrayElemAt(['$holders', '$held']),
      queued: $.arrayElemAt(['$waiting', '$position']),
      removal: $.arrayElemAt(['$removed', '$gone']),
    }
  )
  if (!book) throw new RequestFault('not_found')
  return standingOf(book)
}

/** An index of -1 makes `arrayElemAt` answer the last element, so the index decides, not the element. */
function standingOf({ rev, left, held, position, gone, holding, queued, removal }: Shape): Standing {
  if (held >= 0 && holding) return { rev, left, status: 'confirmed', turn: holding }
  if (position >= 0 && queued) return { rev, left, status: 'waitlisted', turn: queued, position: position + 1 }
  if (gone >= 0 && removal) return { rev, left, status: 'removed', removal }
  return { rev, left, status: 'none' }
}
