import type { Push } from '#shared/pushes/push'
import type { PushCard } from '#shared/pushes/view'

/** What officers see of a push; how it is worked on stays in the cloud. */
export function showPush(push: Push): PushCard {
  const {
    card: _card,
    contentHash: _hash,
    leasedUntil: _lease,
    pageKey: _key,
    reportedAt: _at,
    word: _word,
    counted: _counted,
    ...shown
  } = push
  return shown
}
