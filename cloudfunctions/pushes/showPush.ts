import type { Push } from '#shared/pushes/push'
import type { PushCard } from '#shared/pushes/view'

/** A push as officers see it, without the fields that only the sending uses. */
export function showPush(push: Push): PushCard {
  const {
    card: _card,
    contentHash: _hash,
    contentMark: _mark,
    leasedUntil: _lease,
    pageKey: _key,
    reportedAt: _at,
    counted: _counted,
    ...shown
  } = push
  return shown
}
