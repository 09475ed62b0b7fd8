import { _ } from '#server/command'
import { runEach } from '#server/runEach'
import type { Gathering } from './sending'

const A_RUN = 20

/** A push has ended when none of its chunks is open. */
export async function endPushes({ store, clock }: Gathering): Promise<void> {
  const open = await store.pushes.list({ where: { state: 'sending' }, limit: A_RUN })
  await runEach(open, async ({ id, releasedAt }) => {
    const left = await store.pushChunks.count({ pushId: id, state: _.neq('done') })
    if (left > 0) return
    await store.pushes.change(
      { _id: id, state: 'sending', releasedAt: releasedAt ?? null },
      { state: 'sent', endedAt: clock(), remark: _.remove() }
    )
  })
}
