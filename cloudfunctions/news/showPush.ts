import type { Push } from '#shared/news/push'

/** What the desk sees of a push: the openids of followers stay in the cloud. */
export function showPush({ leasedBy: _leasedBy, ...push }: Push): Push {
  return { ...push, batches: push.batches.map((batch) => ({ ...batch, from: '', to: '' })) }
}
