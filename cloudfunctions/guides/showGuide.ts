import type { PersonContext } from '#server/context'
import { RequestFault } from '#server/RequestFault'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { versionOf } from '#shared/guides/guide'
import { done, refused } from '#shared/result'

/** 收起、放出. What is wrong is taken away at once; what comes back are words that were passed before. */
export async function showGuide(
  { guideId, rev, state }: Input<'guides.show'>,
  { store, line }: PersonContext
): Promise<Output<'guides.show'>> {
  const guide = await store.guides.get(guideId)
  if (state === 'shown' && versionOf(guide) === 0) throw new RequestFault('bad_request')
  line.say({ remark: `${guide.title}，${state === 'shown' ? '大家看得到' : '收着'}` })
  if ((await store.guides.change({ _id: guideId, rev }, { state, rev: _.inc(1) })) > 0) return done({ rev: rev + 1 })
  const found = await store.guides.get(guideId)
  if (found.rev !== rev + 1 || found.state !== state) return refused('changed_meanwhile')
  line.leaveOut()
  return done({ rev: found.rev })
}
