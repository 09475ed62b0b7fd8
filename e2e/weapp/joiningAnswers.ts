import { type JoiningView, stepsSeen, toJoiningRow } from '#shared/joining/view'
import { aJoining } from '#shared/testing/aJoining'

/** What the cloud tells of applications. */
export function joiningAnswers(now: number) {
  const found = aJoining({ at: now })
  const { id, kind, state, dueAt, firmName, isQuiet, work } = found
  const view: JoiningView = {
    ...{ id, kind, state, dueAt, at: now, firmName, isQuiet, work, unionName: '面馆工会' },
    ...{ steps: stepsSeen(found.steps), responsible: { name: '陈示例', phone: '010-0000 0001' } },
  }
  return {
    'joining.way': { isOwn: false, communities: [] },
    'joining.mine': [view],
    'joining.queue': { items: [toJoiningRow(found, true)] },
  }
}
