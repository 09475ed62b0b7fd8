import type { Context } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done } from '#shared/result'

/** 去办. Counts that somebody went on from the page, and nothing of who it was; the phone remembers that it has been counted. */
export async function beginGuide(
  { guideId }: Input<'guides.begin'>,
  { store }: Context
): Promise<Output<'guides.begin'>> {
  if ((await store.guides.get(guideId)).state === 'hidden') return done({ counted: false })
  await begin(store, guideId)
  await store.guideUses.change({ _id: guideId }, { used: _.inc(1) })
  return done({ counted: true })
}

async function begin({ guideUses }: Store, id: string): Promise<void> {
  if (!(await guideUses.find(id))) await guideUses.add({ id, used: 0 })
}
