import { GONE_ID, type Leaver } from '#server/retention/leaver'
import { _ } from '#server/store/command'
import { GONE_NAME } from '#shared/privacy/leaving'
import { commentReview } from './commentReview'

const COMMENTS = 1000

/** What readers see stays, without a name; what nobody sees goes. */
export const leaveComments: Leaver = {
  async forGood(store, { id: personId }) {
    const { comments } = store
    const unseen = { personId, state: _.in(['waiting', 'refused', 'withdrawn']) }
    const waiting = await comments.list({ where: { personId, state: 'waiting' }, limit: COMMENTS, fields: ['_id'] })
    await comments.remove(unseen)
    for (const { id } of waiting) await commentReview.tasks.note(store, id)
    await comments.change({ personId }, { personId: GONE_ID, name: GONE_NAME, unionName: '' })
    return false
  },
}
