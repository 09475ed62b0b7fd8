import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { decide } from '../review/feature'
import { checksOf } from './openPhotos'
import { photoReview } from './photoReview'
import { copiesOf } from './removePhotos'

const STATES = { show: 'shown', refuse: 'refused', wait: 'waiting' } as const

/** 放上墙 or 不放. The decision may be changed later; what somebody wants gone is decided otherwise. */
export async function decidePhoto(
  { photoId, decision, alone }: Input<'photos.decide'>,
  context: PersonContext
): Promise<Output<'photos.decide'>> {
  const { store, files, line } = context
  const row = await store.wallPhotos.find(photoId)
  if (!row) return refused('photo_gone')
  if (row.state === 'objected') return refused('photo_objected')
  const state = STATES[decision]
  line.say({ remark: state })
  if (row.state === state) {
    line.leaveOut()
    return done({ state })
  }
  const check = decision === 'show' ? (await checksOf(context, [row])).get(photoId) : undefined
  if (check === 'risky') return refused('photo_risky')
  if (check === 'waiting') return refused('photo_checking')
  const outcome = await decide(
    photoReview,
    {
      ...{ row, alone, late: 'photo_gone' },
      decision: decision === 'show' ? 'pass' : 'sendBack',
      move: (decided) =>
        done({
          where: { _id: photoId, state: _.in(['waiting', 'shown', 'refused']) },
          changes: { state, decided, movedAt: decided.decidedAt, ...(state !== 'shown' && { copies: _.remove() }) },
        }),
    },
    context
  )
  if (!outcome.ok) return refused(outcome.reason, outcome.about)
  // What the wall does not show no article shows either.
  if (state !== 'shown' && copiesOf(row).length > 0) await files.remove(copiesOf(row))
  return done({ state })
}
