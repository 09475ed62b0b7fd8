import { runEach } from '#server/runEach'
import { _ } from '#server/store/command'
import { dayStart } from '#shared/beijingTime'
import { newMessage } from '#shared/messages/newMessage'
import { reportCard } from '#shared/pushes/reportCard'
import type { Gathering } from '../send/leaseChunk'
import { countResult, tallyPush } from './countResult'

const A_RUN = 20
const MORNING_MS = 8 * 3_600_000

/** 次日结果. The morning after, whoever asked for a push is told what came of it; once. */
export async function reportPushes({ store, clock }: Gathering): Promise<void> {
  const now = clock()
  const today = dayStart(now)
  if (now < today + MORNING_MS) return
  const due = await store.pushes.list({
    where: { kind: 'article', state: _.in(['sent', 'stopped']), releasedAt: _.lt(today), reportedAt: _.exists(false) },
    limit: A_RUN,
  })
  await runEach(due, async (push) => {
    const [tally, result] = await Promise.all([tallyPush(store, push.id), countResult(store, push)])
    const card = reportCard(push, { tally, ...result }, now)
    await store.messages.add(newMessage({ ...card, subject: push.id, turn: 'end', personId: push.askedBy.id }, now))
    await store.pushes.change({ _id: push.id }, { reportedAt: now })
  })
}
