import type { Deed } from '#server/agenda'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { nextMidnight } from '#shared/beijingTime'
import { newMessage } from '#shared/messages/newMessage'
import type { Push } from '#shared/pushes/push'
import { reportCard } from '#shared/pushes/reportCard'
import { leaveMessages } from '../../delivery/feature'
import { countResult, tallyPush } from './countResult'

const HOUR_MS = 3_600_000
const MORNING_MS = 8 * HOUR_MS

/** Time of the report: eight in the morning after a push was let go. */
export function reportAt(releasedAt: number): number {
  return nextMidnight(releasedAt) + MORNING_MS
}

/** 次日结果. Tells the officer who asked for a push what came of it, once, on the next morning. */
export const reportDeed: Deed = {
  async run({ store, clock }, pushId) {
    const push = await store.pushes.find(pushId)
    if (push?.kind !== 'article' || push.releasedAt === undefined || push.reportedAt !== undefined) return undefined
    if (reportAt(push.releasedAt) > clock()) return reportAt(push.releasedAt)
    // A night is long enough for every push that was not paused; a paused one is reported when it is over.
    if (push.state === 'sending') return clock() + HOUR_MS
    await report(store, push, clock())
    return undefined
  },
  all: async ({ pushes }) => {
    const where = {
      kind: 'article',
      state: _.in(['sending', 'sent', 'stopped']),
      releasedAt: _.gt(0),
      reportedAt: _.exists(false),
    } as const
    const unreported = await pushes.listAll({ where, fields: ['releasedAt'] })
    return unreported.map(({ id, releasedAt = 0 }) => ({ subject: id, at: reportAt(releasedAt) }))
  },
}

async function report(store: Store, push: Push, now: number): Promise<void> {
  const [tally, result] = await Promise.all([tallyPush(store, push.id), countResult(store, push)])
  const card = reportCard(push, { tally, ...result }, now)
  await leaveMessages(
    store,
    [newMessage({ ...card, subject: push.id, turn: 'end', personId: push.askedBy.id }, now)],
    now
  )
  await store.pushes.change({ _id: push.id }, { reportedAt: now })
}
